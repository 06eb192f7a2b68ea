using Microsoft.AspNetCore.Identity;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Own;

/// <summary>What is somebody's own: name, language, password, second factor, passkeys, sessions.</summary>
public sealed record AccountModel(StaffUser User)
{
    public required IReadOnlyList<StaffSession> Sessions { get; init; }

    /// <summary>The one that asks.</summary>
    public required Guid? CurrentSession { get; init; }

    public required IReadOnlyList<UserPasskeyInfo> Passkeys { get; init; }

    public required int RecoveryCodesLeft { get; init; }

    /// <summary>What is wrong, by field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();

    /// <summary>What has just happened, as a key of the texts.</summary>
    public string? Done { get; init; }
}
