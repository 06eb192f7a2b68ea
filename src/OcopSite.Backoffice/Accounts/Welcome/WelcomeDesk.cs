using Microsoft.AspNetCore.Identity;
using OcopSite.Backoffice.Rendering;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Welcome;

/// <summary>Gives a user the password that was chosen with a one-time link.</summary>
internal sealed class WelcomeDesk(UserManager<StaffUser> users, IStaffSessions sessions, IStaffAudit audit, AdminContext here)
{
    /// <returns>What is wrong, by field; empty when nothing is.</returns>
    public async Task<Dictionary<string, string>> CheckAsync(StaffUser user, string password)
    {
        Dictionary<string, string> errors = new IdentityError[][] { [.. await users.OfUserAsync(user)], [.. await users.OfPasswordAsync(user, password)] }.SelectMany(e => e).ByField(here.Texts);
        if (user.DisplayName.Length == 0) errors["name"] = here.Texts["error.NoName"];
        return errors;
    }

    public async Task LetInAsync(StaffUser user, string password, LinkPurpose purpose, CancellationToken cancellationToken)
    {
        if (purpose == LinkPurpose.FirstAdministrator)
        {
            (await users.CreateAsync(user, password)).Demand();
        }
        else
        {
            if (user.PasswordHash is not null) (await users.RemovePasswordAsync(user)).Demand();
            (await users.AddPasswordAsync(user, password)).Demand();
            (await users.SetLockoutEndDateAsync(user, null)).Demand();
            (await users.ResetAccessFailedCountAsync(user)).Demand();
            await sessions.EndAllAsync(user.Id, except: null, cancellationToken);
        }

        await audit.RecordAsync(purpose == LinkPurpose.PasswordReset ? StaffEvent.PasswordChanged : StaffEvent.Joined, user, user.Key);
    }
}
