namespace OcopSite.Web.StructuredData.Terms;

internal sealed record BreadcrumbsNode(IReadOnlyList<ListItemNode> ItemListElement) : Node("BreadcrumbList");
