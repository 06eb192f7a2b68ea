namespace OcopSite.Web.StructuredData.Terms;

internal sealed record ItemListNode(int NumberOfItems, IReadOnlyList<ListItemNode> ItemListElement) : Node("ItemList");
