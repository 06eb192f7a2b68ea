using OcopSite.Delivery.Api.Requests;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>Where in the tree a query looks.</summary>
internal static class ContentSelector
{
    /// <returns><see langword="null"/> when there is no such selector.</returns>
    public static IEnumerable<int>? Parse(string? fetch, ContentRequest request)
    {
        ContentTable table = request.State.Table;
        if (string.IsNullOrWhiteSpace(fetch)) return Everything(table, request.StartItem);

        string[] parts = fetch.Split(':', 2);
        if (parts.Length < 2) return null;
        return parts[0].ToLowerInvariant() switch
        {
            "children" => Target(parts[1], request) is Guid key ? Children(table, key) : [],
            "descendants" => Target(parts[1], request) is Guid key && table.RowOf(key) is int row ? table.Under(row) : [],
            "ancestors" => Target(parts[1], request) is Guid key ? Rows(table, request.State.Snapshot.GetAncestors(key)) : [],
            _ => null,
        };
    }

    private static IEnumerable<int> Everything(ContentTable table, IPublishedContent? startItem) => startItem is null
        ? Enumerable.Range(0, table.Documents.Count)
        : table.RowOf(startItem.Key) is int row ? table.Under(row) : [];

    private static IEnumerable<int> Children(ContentTable table, Guid key)
        => table.RowOf(key) is int row ? table.Under(row).Where(under => table.Levels[under] == table.Levels[row] + 1) : [];

    private static IEnumerable<int> Rows(ContentTable table, IEnumerable<IPublishedContent> documents)
        => documents.Select(document => table.RowOf(document.Key)).OfType<int>();

    private static Guid? Target(string text, ContentRequest request)
    {
        if (string.IsNullOrWhiteSpace(text)) return null;
        return Guid.TryParse(text, out Guid key) ? key : request.FindByPath(text)?.Key;
    }
}
