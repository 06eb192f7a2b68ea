using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts;

internal static class StaffUserExtensions
{
    public static StaffMember ToMember(this StaffUser user) => new(user.Key, user.Id, user.DisplayName, Enum.Parse<StaffRole>(user.Role))
    {
        ContentTypes = user.ContentTypes,
        Cultures = user.Cultures,
        Language = user.Language,
    };
}
