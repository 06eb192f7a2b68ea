using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.Extensions.Logging;
using OcopSite.Engine.Users.Storage;

namespace OcopSite.Engine.Users;

/// <summary>Identity's store, in which nobody who reads the database finds a second factor to sign in with. What was kept in the clear before still holds.</summary>
internal sealed partial class StaffUserStore(UserDb db, IDataProtectionProvider protection, ILogger<StaffUserStore> logger, IdentityErrorDescriber? describer = null)
    : UserOnlyStore<StaffUser, UserDb, int>(db, describer)
{
    // Neither a key nor a code has a colon in it.
    private const string ProtectedMark = "protected:";
    private const string HashedMark = "hashed:";

    private const int HashBytes = 32;

    /// <summary>A code is short enough to be tried out against a fast hash.</summary>
    private const int HashIterations = 200_000;

    private readonly IDataProtector _keys = protection.CreateProtector("OcopSite.Users.AuthenticatorKey");

    public override Task SetAuthenticatorKeyAsync(StaffUser user, string key, CancellationToken cancellationToken)
        => base.SetAuthenticatorKeyAsync(user, ProtectedMark + _keys.Protect(key), cancellationToken);

    public override async Task<string?> GetAuthenticatorKeyAsync(StaffUser user, CancellationToken cancellationToken)
    {
        string? stored = await base.GetAuthenticatorKeyAsync(user, cancellationToken);
        if (stored?.StartsWith(ProtectedMark, StringComparison.Ordinal) != true) return stored;
        try
        {
            return _keys.Unprotect(stored[ProtectedMark.Length..]);
        }
        catch (CryptographicException e)
        {
            // No code is right any more; recovery codes are, and an administrator may turn the second factor off.
            CannotRead(user.Id, e);
            return null;
        }
    }

    // Called again by the one below, with what is left.
    public override Task ReplaceCodesAsync(StaffUser user, IEnumerable<string> recoveryCodes, CancellationToken cancellationToken)
        => base.ReplaceCodesAsync(user, recoveryCodes.Select(code => code.StartsWith(HashedMark, StringComparison.Ordinal) ? code : Hash(user, code)), cancellationToken);

    public override async Task<bool> RedeemCodeAsync(StaffUser user, string code, CancellationToken cancellationToken)
        => !code.StartsWith(HashedMark, StringComparison.Ordinal)
            && (await base.RedeemCodeAsync(user, Hash(user, code), cancellationToken) || await base.RedeemCodeAsync(user, code, cancellationToken));

    private static string Hash(StaffUser user, string code)
        => HashedMark + Convert.ToBase64String(Rfc2898DeriveBytes.Pbkdf2(Encoding.UTF8.GetBytes(code), user.Key.ToByteArray(), HashIterations, HashAlgorithmName.SHA256, HashBytes));

    [LoggerMessage(LogLevel.Error, "The authenticator key of user {User} cannot be read: the keys in the data directory are not those it was protected with.")]
    private partial void CannotRead(int user, Exception exception);
}
