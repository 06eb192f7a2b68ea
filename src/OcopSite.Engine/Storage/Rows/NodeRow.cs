namespace OcopSite.Engine.Storage.Rows;

/// <summary>One row per document or media item: its place in the tree and the state of its current version.</summary>
public sealed class NodeRow
{
    public int Id { get; set; }
    public Guid Key { get; set; }
    public Guid ObjectType { get; set; }
    public int ParentId { get; set; }
    public int Level { get; set; }
    public string Path { get; set; } = "";
    public int SortOrder { get; set; }
    public bool Trashed { get; set; }
    public string? Name { get; set; }
    public int ContentTypeId { get; set; }
    public int CreatorId { get; set; }
    public int WriterId { get; set; }
    public DateTime CreateDate { get; set; }
    public DateTime UpdateDate { get; set; }
    public int VersionId { get; set; }
    public int PublishedVersionId { get; set; }
    public bool Published { get; set; }
    public bool Edited { get; set; }
    public string? PublishName { get; set; }
    public DateTime? PublishDate { get; set; }
    public int? PublisherId { get; set; }

    /// <summary>The URL of a media item's file, for looking an item up by it.</summary>
    public string? MediaPath { get; set; }

    /// <summary>Grows with every write of the item; a write that started from an older one is a conflict.</summary>
    public long Stamp { get; set; }

    public List<CultureRow> Cultures { get; } = [];
}
