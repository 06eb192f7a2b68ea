using System.ComponentModel.DataAnnotations;

namespace OcopSite.Backoffice.Accounts;

/// <summary>Settings of the back office, section <c>Ocop:Admin</c>.</summary>
public sealed class AdminOptions
{
    public const string Section = "Ocop:Admin";

    /// <summary>The key of the address that visitors use; letters that nobody signed in asked for point there and nowhere else.</summary>
    public const string PublicUrlKey = "Ocop:PublicUrl";

    /// <summary>With <see cref="Password"/>: the first administrator of an unattended start.</summary>
    [EmailAddress(ErrorMessage = "Ocop:Admin:Email must be an email address.")]
    public string? Email { get; set; }

    [MinLength(12, ErrorMessage = "Ocop:Admin:Password must have 12 characters or more.")]
    public string? Password { get; set; }

    /// <summary>A session that nobody used for so long ends.</summary>
    [Range(1, 168, ErrorMessage = "Ocop:Admin:SessionHours must be from 1 to 168.")]
    public int SessionHours { get; set; } = 8;

    /// <summary>Forms for signing in that one client may send at once; an office shows many people as one client.</summary>
    [Range(1, 10_000, ErrorMessage = "Ocop:Admin:SignInBurst must be from 1 to 10000.")]
    public int SignInBurst { get; set; } = 20;

    /// <summary>Forms for signing in a minute, for as long as one likes.</summary>
    [Range(1, 10_000, ErrorMessage = "Ocop:Admin:SignInsPerMinute must be from 1 to 10000.")]
    public int SignInsPerMinute { get; set; } = 10;

    /// <summary>Of <see cref="PublicUrlKey"/>; <see langword="null"/> when it is not set.</summary>
    public string? PublicUrl { get; set; }

    public TimeSpan SessionLifetime => TimeSpan.FromHours(SessionHours);

    /// <summary>A variable that is there and empty is not set.</summary>
    public void ForgetEmpty()
    {
        Email = string.IsNullOrWhiteSpace(Email) ? null : Email.Trim();
        Password = string.IsNullOrEmpty(Password) ? null : Password;
        PublicUrl = string.IsNullOrWhiteSpace(PublicUrl) ? null : PublicUrl;
    }

    public bool IsPaired => Email is null == Password is null;
}
