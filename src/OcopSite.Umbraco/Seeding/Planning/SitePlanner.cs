using OcopSite.Content;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>The front page and the settings.</summary>
internal static class SitePlanner
{
    private static readonly Translated HomeName = new("Trang chủ", "Home");
    private static readonly Translated SettingsName = new("Cài đặt", "Settings");

    public static SeedDocument Home(SeedRecord site, SeedContext context, IReadOnlyList<Guid> featuredProducts, IReadOnlyList<Guid> featuredArticles)
    {
        SeedRecord? home = site.Record("home");
        return context
            .Document("section", "home", null, ContentTypes.Home, HomeName)
            .Set("heroTitle", home?.RequiredTranslated("heroTitle"))
            .Set("heroLead", home?.RequiredTranslated("heroLead"))
            .Images("heroImage", context.Illustrations.ForPage("home"))
            .PickLater("featuredProducts", featuredProducts)
            .PickLater("featuredArticles", featuredArticles)
            .Build();
    }

    public static SeedDocument Settings(SeedRecord site, SeedContext context)
    {
        SeedRecord? settings = site.Record("settings");
        SeedSections s = context.Sections;
        return context
            .Document("section", "settings", s.Home, ContentTypes.SiteSettings, SettingsName)
            .Set("siteName", settings?.RequiredTranslated("siteName"))
            .Set("organisation", settings?.RequiredTranslated("organisation"))
            .Set("footer", settings?.RequiredTranslated("footer"))
            .PickMany("primaryMenu", [s.Products, s.Producers, s.Events, s.Places, s.Trails, s.News, s.Localities, s.Statistics, s.About])
            .Build();
    }
}
