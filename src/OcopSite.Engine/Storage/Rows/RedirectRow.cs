namespace OcopSite.Engine.Storage.Rows;

/// <summary>An address a published document once had. The target is its key, so chains of renames need no following.</summary>
public sealed class RedirectRow
{
    public int Id { get; set; }
    public string Culture { get; set; } = "";
    public string Path { get; set; } = "";
    public Guid TargetKey { get; set; }
    public DateTime CreateDate { get; set; }
}
