namespace OcopSite.Engine.Storage.Rows;

/// <summary>A version of an item with all its property values. One version is current; at most one is published.</summary>
public sealed class VersionRow
{
    public int Id { get; set; }
    public int NodeId { get; set; }
    public string? Name { get; set; }
    public DateTime VersionDate { get; set; }
    public int WriterId { get; set; }
    public bool Current { get; set; }
    public bool Published { get; set; }
    public bool PreventCleanup { get; set; }
    public IReadOnlyList<CultureName> Cultures { get; set; } = [];
    public IReadOnlyList<StoredValue> Values { get; set; } = [];
}
