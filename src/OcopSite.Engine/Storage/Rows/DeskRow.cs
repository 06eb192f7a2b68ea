namespace OcopSite.Engine.Storage.Rows;

/// <summary>Something that staff keep about a document, beside its content.</summary>
public sealed class DeskRow
{
    public string Kind { get; set; } = "";
    public Guid DocumentKey { get; set; }
    public Guid OwnerKey { get; set; }
    public string Json { get; set; } = "";
    public DateTime UpdatedAt { get; set; }
}
