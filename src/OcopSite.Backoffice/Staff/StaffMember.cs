using System.Globalization;
using System.Security.Claims;
using OcopSite.Content;

namespace OcopSite.Backoffice.Staff;

/// <summary>Who is signed in.</summary>
/// <param name="Key">Stays the same for good.</param>
/// <param name="Id">The number that Umbraco's services know a user by.</param>
public sealed record StaffMember(Guid Key, int Id, string Name, StaffRole Role)
{
    public const string IdClaim = "ocop:id";
    public const string ContentTypesClaim = "ocop:types";
    public const string CulturesClaim = "ocop:cultures";
    public const string LanguageClaim = "ocop:language";

    /// <summary>Aliases of the document types this member works on; empty for all.</summary>
    public IReadOnlyList<string> ContentTypes { get; init; } = [];

    /// <summary>The cultures this member writes and publishes; empty for all.</summary>
    public IReadOnlyList<string> Cultures { get; init; } = [];

    /// <summary>The language of the back office for this member.</summary>
    public string Language { get; init; } = Content.Cultures.Vietnamese;

    /// <summary>Whether this member may do something.</summary>
    /// <param name="act">What.</param>
    /// <param name="contentType">To a document of which type; <see langword="null"/> where it is not about documents.</param>
    /// <param name="culture">In which language; <see langword="null"/> where it is not about one.</param>
    public bool May(Act act, string? contentType = null, string? culture = null)
        => Permissions.May(Role, act)
            && (contentType is null || act == Act.Read || ContentTypes.Count == 0 || ContentTypes.Contains(contentType))
            && (culture is null || act == Act.Read || Cultures.Count == 0 || Cultures.Contains(culture));

    /// <returns><see langword="null"/> when nobody is signed in.</returns>
    public static StaffMember? Of(ClaimsPrincipal principal)
    {
        if (principal.Identity?.IsAuthenticated != true || !Guid.TryParse(principal.FindFirstValue(ClaimTypes.NameIdentifier), out Guid key)) return null;
        return new StaffMember(
            key,
            int.Parse(principal.FindFirstValue(IdClaim)!, CultureInfo.InvariantCulture),
            principal.FindFirstValue(ClaimTypes.Name) ?? "",
            Enum.Parse<StaffRole>(principal.FindFirstValue(ClaimTypes.Role)!))
        {
            ContentTypes = Listed(principal, ContentTypesClaim),
            Cultures = Listed(principal, CulturesClaim),
            Language = principal.FindFirstValue(LanguageClaim) ?? Content.Cultures.Vietnamese,
        };
    }

    /// <summary>What a sign-in keeps of this member.</summary>
    public IEnumerable<Claim> ToClaims() =>
    [
        new(ClaimTypes.NameIdentifier, Key.ToString()),
        new(IdClaim, Id.ToString(CultureInfo.InvariantCulture)),
        new(ClaimTypes.Name, Name),
        new(ClaimTypes.Role, Role.ToString()),
        new(ContentTypesClaim, string.Join(' ', ContentTypes)),
        new(CulturesClaim, string.Join(' ', Cultures)),
        new(LanguageClaim, Language),
    ];

    private static string[] Listed(ClaimsPrincipal principal, string claim)
        => (principal.FindFirstValue(claim) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries);
}
