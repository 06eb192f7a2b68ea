using OcopSite.Delivery.Embedded;
using OcopSite.Engine.Published;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>
/// The documents of a state as columns, in the order of the tree: what lies under a document follows it without a gap. Queries run over these and
/// touch no document.
/// </summary>
internal sealed class ContentTable
{
    private readonly Dictionary<Guid, int> _rows = [];
    private readonly Dictionary<string, CultureColumn> _cultures;
    private readonly CultureColumn _noCulture;

    public ContentTable(IPublishedSnapshot snapshot, DeliveredProperties delivered)
    {
        Documents = snapshot.Documents;
        Properties = new PropertyColumns(Documents, delivered);
        Types = [.. Documents.Select(d => d.ContentType.Alias)];
        Created = [.. Documents.Select(d => d.CreateDate)];
        Updated = [.. Documents.Select(d => snapshot.GetNewestVersionDate(d.Key))];
        Levels = [.. Documents.Select(d => d.Level)];
        SortOrders = [.. Documents.Select(d => d.SortOrder)];
        for (int row = 0; row < Documents.Count; row++) _rows.Add(Documents[row].Key, row);
        _cultures = Documents.SelectMany(d => d.Cultures.Keys).Where(c => c.Length > 0).Distinct(StringComparer.OrdinalIgnoreCase)
            .ToDictionary(culture => culture, culture => new CultureColumn(snapshot, culture), StringComparer.OrdinalIgnoreCase);
        _noCulture = new CultureColumn(snapshot, "");
    }

    public IReadOnlyList<IPublishedContent> Documents { get; }

    public string[] Types { get; }

    public DateTime[] Created { get; }

    /// <summary>When the newest version was written, even if that one is not published.</summary>
    public DateTime[] Updated { get; }

    public int[] Levels { get; }

    public int[] SortOrders { get; }

    public PropertyColumns Properties { get; }

    /// <summary>What there is in a language; for one we do not have, what belongs to none.</summary>
    public CultureColumn In(string culture) => _cultures.GetValueOrDefault(culture, _noCulture);

    public int? RowOf(Guid key) => _rows.TryGetValue(key, out int row) ? row : null;

    /// <summary>All that lies under a document.</summary>
    public IEnumerable<int> Under(int row)
    {
        for (int next = row + 1; next < Levels.Length && Levels[next] > Levels[row]; next++) yield return next;
    }
}
