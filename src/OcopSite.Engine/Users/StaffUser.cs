using Microsoft.AspNetCore.Identity;

namespace OcopSite.Engine.Users;

/// <summary>
/// Somebody who works in the back office. <see cref="IdentityUser{TKey}.Id"/> is the number that Umbraco's services know a user by. Never
/// deleted, because the audit trail points here; who has left is disabled.
/// </summary>
public sealed class StaffUser : IdentityUser<int>
{
    /// <summary>Stays the same for good.</summary>
    public Guid Key { get; set; } = Guid.CreateVersion7();

    public string DisplayName { get; set; } = "";

    /// <summary>The name of a role; what it may do is the back office's business.</summary>
    public string Role { get; set; } = "";

    /// <summary>Aliases of the document types this user works on; empty for all.</summary>
    public IReadOnlyList<string> ContentTypes { get; set; } = [];

    /// <summary>The cultures this user writes and publishes; empty for all.</summary>
    public IReadOnlyList<string> Cultures { get; set; } = [];

    /// <summary>The culture of the back office for this user.</summary>
    public string Language { get; set; } = "";

    public bool IsDisabled { get; set; }

    public DateTime CreatedAt { get; set; }

    public DateTime? LastSeenAt { get; set; }
}
