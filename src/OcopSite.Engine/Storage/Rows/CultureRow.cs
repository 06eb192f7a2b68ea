namespace OcopSite.Engine.Storage.Rows;

/// <summary>Name and URL segment of an item in one culture, draft and published. The culture is empty where its type does not vary.</summary>
public sealed class CultureRow
{
    public int NodeId { get; set; }
    public string Culture { get; set; } = "";
    public string? Name { get; set; }

    /// <summary>The name without case and diacritics: siblings may not share it.</summary>
    public string? NameKey { get; set; }

    public string? UrlSegment { get; set; }
    public DateTime? Date { get; set; }
    public bool Edited { get; set; }
    public string? PublishedName { get; set; }
    public string? PublishedUrlSegment { get; set; }
    public DateTime? PublishedDate { get; set; }
}
