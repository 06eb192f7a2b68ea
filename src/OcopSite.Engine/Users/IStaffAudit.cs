namespace OcopSite.Engine.Users;

/// <summary>Writes what happens to users into the audit trail, beside what happens to content.</summary>
public interface IStaffAudit
{
    /// <summary>The type of the objects of these entries.</summary>
    const string EntityType = "User";

    /// <param name="what">What happened; the comment of the entry.</param>
    /// <param name="user">To whom.</param>
    /// <param name="by">The key of who did it; <see langword="null"/> for the site itself, or somebody unknown.</param>
    /// <param name="detail">For example the new role.</param>
    Task RecordAsync(StaffEvent what, StaffUser user, Guid? by, string? detail = null);
}
