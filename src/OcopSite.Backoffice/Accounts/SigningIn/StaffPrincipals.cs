using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>What a request knows of who sends it.</summary>
internal sealed class StaffPrincipals : IUserClaimsPrincipalFactory<StaffUser>
{
    private const string SessionClaim = "ocop:session";

    public Task<ClaimsPrincipal> CreateAsync(StaffUser user) => Task.FromResult(Of(user, []));

    public static ClaimsPrincipal Of(StaffUser user, Guid session) => Of(user, [new Claim(SessionClaim, session.ToString())]);

    /// <returns>The session of a request; <see langword="null"/> when there is none.</returns>
    public static Guid? SessionOf(ClaimsPrincipal? principal)
        => Guid.TryParse(principal?.FindFirstValue(SessionClaim), out Guid session) ? session : null;

    private static ClaimsPrincipal Of(StaffUser user, IEnumerable<Claim> more)
        => new(new ClaimsIdentity([.. user.ToMember().ToClaims(), .. more], IdentityConstants.ApplicationScheme));
}
