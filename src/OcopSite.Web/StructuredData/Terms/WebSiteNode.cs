namespace OcopSite.Web.StructuredData.Terms;

internal sealed record WebSiteNode(string Name, string Url) : Node("WebSite")
{
    public required string InLanguage { get; init; }

    public required NodeReference Publisher { get; init; }

    public required SearchActionNode PotentialAction { get; init; }
}
