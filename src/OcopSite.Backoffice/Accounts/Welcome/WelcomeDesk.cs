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
            Demand(await users.CreateAsync(user, password));
        }
        else
        {
            if (user.PasswordHash is not null) Demand(await users.RemovePasswordAsync(user));
            Demand(await users.AddPasswordAsync(user, password));
            Demand(await users.SetLockoutEndDateAsync(user, null));
            Demand(await users.ResetAccessFailedCountAsync(user));
            await sessions.EndAllAsync(user.Id, except: null, cancellationToken);
        }

        await audit.RecordAsync(purpose == LinkPurpose.PasswordReset ? StaffEvent.PasswordChanged : StaffEvent.Joined, user, user.Key);
    }

    // Everything was checked before; what is left is two people in the same moment.
    private static void Demand(IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }
}
