using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Users;

internal sealed class StaffAudit(IAuditService trail) : IStaffAudit
{
    public async Task RecordAsync(StaffEvent what, StaffUser user, Guid? by, string? detail = null)
    {
        var result = await trail.AddAsync(AuditType.Custom, by ?? Constants.Security.SuperUserKey, user.Id, IStaffAudit.EntityType, what.ToString(), detail);
        if (!result.Success) throw new InvalidOperationException($"The audit trail did not take {what} of user {user.Id}: {result.Result}.");
    }
}
