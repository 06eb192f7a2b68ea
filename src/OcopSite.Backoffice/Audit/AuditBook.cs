using OcopSite.Backoffice.Staff;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Backoffice.Audit;

/// <summary>Writes what the back office does beyond Umbraco's services into the same trail.</summary>
internal sealed class AuditBook(IAuditService trail)
{
    /// <summary>For what belongs to no item.</summary>
    public const int NoItem = -1;

    /// <param name="what">What happened.</param>
    /// <param name="entityType">One of <see cref="AuditEntities"/>.</param>
    /// <param name="objectId">The number of the document or media item.</param>
    /// <param name="by">Who did it; <see langword="null"/> for the site itself.</param>
    /// <param name="detail">For example an address.</param>
    public Task RecordAsync(SiteEvent what, string entityType, int objectId, StaffMember? by, string? detail = null)
        => AddAsync(AuditType.Custom, entityType, objectId, by, what.ToString(), detail);

    /// <summary>What a document was called that is deleted for good; afterwards nobody could tell.</summary>
    public Task RecordDeletedAsync(int documentId, string name, StaffMember by) => AddAsync(AuditType.Delete, AuditEntities.Document, documentId, by, null, name);

    private async Task AddAsync(AuditType type, string entityType, int objectId, StaffMember? by, string? comment, string? detail)
    {
        var result = await trail.AddAsync(type, by?.Key ?? Constants.Security.SuperUserKey, objectId, entityType, comment, detail);
        if (!result.Success) throw new InvalidOperationException($"The audit trail did not take {comment ?? type.ToString()}: {result.Result}.");
    }
}
