namespace OcopSite.Web.StructuredData.Terms;

/// <summary>A line of a list: an address of its own in a list of pages, an item in breadcrumbs.</summary>
internal sealed record ListItemNode(int Position, string Name) : Node("ListItem")
{
    public string? Url { get; init; }

    public string? Item { get; init; }
}
