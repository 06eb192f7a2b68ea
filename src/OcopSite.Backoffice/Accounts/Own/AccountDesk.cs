using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using OcopSite.Backoffice.Accounts.SigningIn;
using OcopSite.Backoffice.Rendering;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Own;

/// <summary>What the pages of one's own account share.</summary>
internal sealed class AccountDesk(UserManager<StaffUser> users, IStaffSessions sessions, IStaffAudit audit, AdminContext here)
{
    public UserManager<StaffUser> Users => users;

    public AdminContext Here => here;

    public Guid? CurrentSession => StaffPrincipals.SessionOf(here.Http.User);

    public Task<StaffUser> OwnerAsync() => users.GetByIdAsync(here.Member.Id);

    public async Task<IResult> ShowAsync(string? done, IReadOnlyDictionary<string, string>? errors, CancellationToken cancellationToken)
    {
        StaffUser user = await OwnerAsync();
        var model = new AccountModel(user)
        {
            Sessions = await sessions.ListAsync(user.Id, cancellationToken),
            CurrentSession = CurrentSession,
            Passkeys = [.. await users.GetPasskeysAsync(user)],
            RecoveryCodesLeft = await users.CountRecoveryCodesAsync(user),
            Errors = errors ?? new Dictionary<string, string>(),
            Done = done,
        };
        return AdminResults.Page<AccountView>(model, errors is null ? StatusCodes.Status200OK : StatusCodes.Status400BadRequest);
    }

    public Task RecordAsync(StaffEvent what, StaffUser user, string? detail = null) => audit.RecordAsync(what, user, here.Member.Key, detail);

    public static IResult Back(string done) => AdminResults.SeeOther($"{OwnPages.Path}?done={done}");
}
