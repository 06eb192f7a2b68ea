namespace OcopSite.Web.StructuredData.Terms;

internal sealed record ImageNode(string Url) : Node("ImageObject")
{
    public int? Width { get; init; }

    public int? Height { get; init; }

    public string? Caption { get; init; }

    public string? CreditText { get; init; }
}
