using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Unicode;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Web.Pages.Errors;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Offline;

/// <summary>How the site presents itself once it is put on a home screen, in one language.</summary>
internal sealed record WebManifest(string Id, string Name, string Lang, string? Description, IReadOnlyList<ManifestIcon> Icons)
{
    private static readonly JsonSerializerOptions Format = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.Create(UnicodeRanges.All),
    };

    public string ShortName => Name;

    public string StartUrl => Id;

    // The other language is part of the same site, not a way out of it.
    public string Scope { get; } = "/";

    // With a way back where the browser offers one.
    public IReadOnlyList<string> DisplayOverride { get; } = ["minimal-ui"];

    public string Display { get; } = "standalone";

    public string ThemeColor { get; } = ThemeColours.Light;

    public string BackgroundColor { get; } = ThemeColours.Light;

    public static string UrlIn(LanguageDefinition language) => PublicUrl.Of(language, "/site.webmanifest");

    public static IResult Handle(PageContext page, SiteAssets files)
        => page.IsReady ? Results.Json(Of(page, files), Format, "application/manifest+json") : new NotReady();

    private static WebManifest Of(PageContext page, SiteAssets files)
    {
        SiteSettings? settings = page.Site.Settings;
        return new WebManifest(page.HomeUrl, settings?.SiteName?.Value ?? page.Texts["site.name"], page.Tag, settings?.Footer?.Value,
        [
            ManifestIcon.Png(files.Url("icons/icon-192.png"), 192),
            ManifestIcon.Png(files.Url("icons/icon-512.png"), 512),
            ManifestIcon.Png(files.Url("icons/icon-maskable-512.png"), 512, "maskable"),
        ]);
    }
}
