using System.Text.Json;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Umbraco's stored formats of the editors we use.</summary>
internal static class StoredValue
{
    public static string DocumentUdi(Guid key) => $"umb://document/{key:N}";

    public static string Choice(params string[] values) => JsonSerializer.Serialize(values);

    public static string Tags(IEnumerable<string> tags) => JsonSerializer.Serialize(tags);

    public static string Documents(IEnumerable<Guid> keys) => string.Join(',', keys.Select(DocumentUdi));

    public static string RichText(string markup) => JsonSerializer.Serialize(new
    {
        markup,
        blocks = new { contentData = Array.Empty<object>(), settingsData = Array.Empty<object>(), expose = Array.Empty<object>(), layout = new { } },
    });

    /// <param name="owner">Makes the keys of the entries stable.</param>
    public static string Media(Guid owner, IEnumerable<Guid> keys) => JsonSerializer.Serialize(keys.Select(key => new
    {
        key = Content.UuidV5.Create(owner, $"media/{key}"),
        mediaKey = key,
        mediaTypeAlias = "Image",
        crops = Array.Empty<object>(),
        focalPoint = (object?)null,
    }));

    public static string ExternalLinks(IEnumerable<string> urls) => JsonSerializer.Serialize(urls.Select(url => new
    {
        name = TitleOf(url),
        target = (string?)null,
        unique = (string?)null,
        type = (string?)null,
        udi = (string?)null,
        url,
        queryString = (string?)null,
        culture = (string?)null,
    }));

    // The host says to a reader who speaks; the whole address is one click away.
    private static string TitleOf(string url)
        => Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) ? (uri.Host.StartsWith("www.", StringComparison.Ordinal) ? uri.Host[4..] : uri.Host) : url;
}
