using System.Globalization;
using Microsoft.AspNetCore.Identity;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts;

internal static class StaffUserExtensions
{
    /// <summary>The user of a request or a link, to be changed. Users are never deleted, so there is one.</summary>
    public static async Task<StaffUser> GetByIdAsync(this UserManager<StaffUser> users, int id)
        => await users.FindByIdAsync(id.ToString(CultureInfo.InvariantCulture)) ?? throw new InvalidOperationException($"There is no user with the number {id}.");

    /// <summary>For what was checked before: what can still go wrong is two people in the same moment.</summary>
    public static void Demand(this IdentityResult result)
    {
        if (!result.Succeeded) throw new InvalidOperationException(string.Join(' ', result.Errors.Select(e => e.Description)));
    }

    public static StaffMember ToMember(this StaffUser user) => new(user.Key, user.Id, user.DisplayName, Enum.Parse<StaffRole>(user.Role))
    {
        ContentTypes = user.ContentTypes,
        Cultures = user.Cultures,
        Language = user.Language,
    };
}
