using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.People;

/// <summary>A link to hand over, because no letter takes it.</summary>
/// <param name="User">For whom.</param>
/// <param name="Url">The whole address.</param>
/// <param name="ExpiresAt">Until when.</param>
public sealed record GivenLink(StaffUser User, string Url, DateTimeOffset ExpiresAt);
