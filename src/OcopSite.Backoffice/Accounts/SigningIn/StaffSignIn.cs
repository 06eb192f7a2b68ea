using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Rendering;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>Identity's ways of signing in; each of them opens a session that can be seen and ended.</summary>
internal sealed class StaffSignIn(
    UserManager<StaffUser> users,
    IHttpContextAccessor http,
    IUserClaimsPrincipalFactory<StaffUser> principals,
    IOptions<IdentityOptions> identity,
    ILogger<SignInManager<StaffUser>> logger,
    IAuthenticationSchemeProvider schemes,
    IUserConfirmation<StaffUser> confirmation,
    IOptions<AdminOptions> admin,
    IStaffSessions sessions,
    IStaffAudit audit)
    : SignInManager<StaffUser>(users, http, principals, identity, logger, schemes, confirmation)
{
    // Made once: checking a password against it takes as long as against a real one.
    private static readonly Lazy<string> NobodysHash = new(() => new PasswordHasher<StaffUser>().HashPassword(new StaffUser(), Guid.NewGuid().ToString()));

    /// <summary>Signs in with what was typed. Whoever is unknown, locked out or disabled gets the same answer after the same work.</summary>
    public async Task<SignInResult> PasswordSignInByEmailAsync(string email, string password)
    {
        StaffUser? user = await UserManager.FindByEmailAsync(email);
        if (user?.PasswordHash is null || user.IsDisabled || await UserManager.IsLockedOutAsync(user))
        {
            UserManager.PasswordHasher.VerifyHashedPassword(new StaffUser(), NobodysHash.Value, password);
            return SignInResult.Failed;
        }

        SignInResult result = await PasswordSignInAsync(user, password, isPersistent: false, lockoutOnFailure: true);
        if (!result.Succeeded && !result.RequiresTwoFactor) await audit.RecordAsync(result.IsLockedOut ? StaffEvent.LockedOut : StaffEvent.SignInFailed, user, by: null);
        return result;
    }

    /// <summary>The second step: a code of the app, or one of the recovery codes.</summary>
    public async Task<SignInResult> CodeSignInAsync(string typed)
    {
        string code = string.Concat(typed.Where(c => !char.IsWhiteSpace(c))).ToUpperInvariant();
        StaffUser? user = await GetTwoFactorAuthenticationUserAsync();
        SignInResult result = code.All(char.IsAsciiDigit)
            ? await TwoFactorAuthenticatorSignInAsync(code, isPersistent: false, rememberClient: false)
            : await TwoFactorRecoveryCodeSignInAsync(code);
        if (!result.Succeeded && user is not null) await audit.RecordAsync(result.IsLockedOut ? StaffEvent.LockedOut : StaffEvent.SignInFailed, user, by: null, "mfa");
        return result;
    }

    /// <summary>Signs in with what the browser says about a passkey. It proves the device and its owner at once, so nothing else is asked for.</summary>
    public async Task<bool> TryPasskeyAsync(string credential)
    {
        PasskeyAssertionResult<StaffUser> assertion;
        try
        {
            assertion = await PerformPasskeyAssertionAsync(credential);
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for one, or too long ago.
            return false;
        }

        if (!assertion.Succeeded || !await CanSignInAsync(assertion.User)) return false;
        // The count of uses: a copied key gives itself away by it.
        if (!(await UserManager.AddOrUpdatePasskeyAsync(assertion.User, assertion.Passkey)).Succeeded) return false;
        await SignInAsync(assertion.User, isPersistent: false, authenticationMethod: "passkey");
        return true;
    }

    /// <returns>The passkey that a browser has made; <see langword="null"/> when what it says does not hold.</returns>
    public async Task<UserPasskeyInfo?> TryAttestAsync(string credential)
    {
        try
        {
            PasskeyAttestationResult attestation = await PerformPasskeyAttestationAsync(credential);
            return attestation.Succeeded ? attestation.Passkey : null;
        }
        catch (InvalidOperationException)
        {
            // Nobody asked for one, or too long ago.
            return null;
        }
    }

    public override async Task<bool> CanSignInAsync(StaffUser user) => !user.IsDisabled && await base.CanSignInAsync(user);

    public override async Task SignInWithClaimsAsync(StaffUser user, AuthenticationProperties? authenticationProperties, IEnumerable<Claim> additionalClaims)
    {
        Guid session = await sessions.StartAsync(user, BrowserFamily.Of(Context.Request.Headers.UserAgent.ToString()), admin.Value.SessionLifetime, Context.RequestAborted);
        await Context.SignInAsync(IdentityConstants.ApplicationScheme, StaffPrincipals.Of(user, session), authenticationProperties ?? new AuthenticationProperties());
        AdminContext.RememberLanguage(Context, user.Language);
        await audit.RecordAsync(StaffEvent.SignedIn, user, user.Key, additionalClaims.FirstOrDefault(c => c.Type is "amr" or ClaimTypes.AuthenticationMethod)?.Value);
    }

    /// <summary>Ends the session of this request.</summary>
    public override async Task SignOutAsync()
    {
        if (StaffPrincipals.SessionOf(Context.User) is Guid session && await sessions.FindUserAsync(session, Context.RequestAborted) is StaffUser user)
        {
            await sessions.EndAsync(user.Id, session, Context.RequestAborted);
            await audit.RecordAsync(StaffEvent.SignedOut, user, user.Key);
        }

        await Context.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
