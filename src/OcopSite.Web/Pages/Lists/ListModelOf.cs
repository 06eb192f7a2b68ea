namespace OcopSite.Web.Pages.Lists;

public sealed class ListModel<T> : ListModel
{
    public required IReadOnlyList<T> Items { get; init; }
}
