using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Storage.Rows;

public sealed class AuditRow
{
    public int Id { get; set; }

    /// <summary>The id of the item that was acted upon; Umbraco calls it the id of the audit item.</summary>
    public int ObjectId { get; set; }

    public int UserId { get; set; }
    public AuditType AuditType { get; set; }
    public string? EntityType { get; set; }
    public string? Comment { get; set; }
    public string? Parameters { get; set; }
    public DateTime CreateDate { get; set; }
}
