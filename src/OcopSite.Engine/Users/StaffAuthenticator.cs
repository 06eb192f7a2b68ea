using System.Globalization;
using Microsoft.AspNetCore.Identity;

namespace OcopSite.Engine.Users;

/// <summary>Codes of an app, each of which is taken once: who has looked over a shoulder comes too late.</summary>
internal sealed class StaffAuthenticator(TimeProvider clock) : AuthenticatorTokenProvider<StaffUser>
{
    private const string Store = "OcopSite";
    private const string UsedCodes = "UsedCodes";

    /// <summary>Longer than Identity takes a code, which is two steps of thirty seconds before and after its own.</summary>
    private static readonly TimeSpan Remembered = TimeSpan.FromMinutes(5);

    public override async Task<bool> ValidateAsync(string purpose, string token, UserManager<StaffUser> manager, StaffUser user)
    {
        if (!await base.ValidateAsync(purpose, token, manager, user)) return false;
        int code = int.Parse(token, CultureInfo.CurrentCulture);
        long now = clock.GetUtcNow().ToUnixTimeSeconds();
        (int Code, long At)[] used = [.. Read(await manager.GetAuthenticationTokenAsync(user, Store, UsedCodes)).Where(u => now - u.At < Remembered.TotalSeconds)];
        // Of two requests with one code the user's stamp lets only one write.
        return !used.Any(u => u.Code == code) && (await manager.SetAuthenticationTokenAsync(user, Store, UsedCodes, Write(used.Append((code, now))))).Succeeded;
    }

    private static IEnumerable<(int Code, long At)> Read(string? stored) => (stored ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)
        .Select(u => u.Split('@'))
        .Select(u => (int.Parse(u[0], CultureInfo.InvariantCulture), long.Parse(u[1], CultureInfo.InvariantCulture)));

    private static string Write(IEnumerable<(int Code, long At)> used) => string.Join(' ', used.Select(u => string.Create(CultureInfo.InvariantCulture, $"{u.Code}@{u.At}")));
}
