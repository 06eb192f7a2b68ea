using OcopSite.Engine.Feed;

namespace OcopSite.Engine.Storage.Rows;

/// <summary>A change visitors can see, written in the transaction that makes it.</summary>
public sealed class OutboxRow
{
    public long Sequence { get; set; }
    public Guid Key { get; set; }
    public Guid ObjectType { get; set; }
    public string ContentTypeAlias { get; set; } = "";
    public ContentChangeKind Kind { get; set; }
    public IReadOnlyList<string> Cultures { get; set; } = [];
    public DateTime OccurredAt { get; set; }
}
