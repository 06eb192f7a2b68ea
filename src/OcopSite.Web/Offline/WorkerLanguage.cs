using OcopSite.Content.Schema;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Offline;

/// <summary>What the service worker says in one language.</summary>
/// <param name="Prefix">What addresses in the language begin with.</param>
/// <param name="OfflinePage">Shown instead of a page that is not kept.</param>
/// <param name="SavedCopy">Says that a page is a saved copy, with places for date and time.</param>
internal sealed record WorkerLanguage(string Tag, string Prefix, string OfflinePage, string SavedCopy)
{
    public static WorkerLanguage Of(LanguageDefinition language) => new(
        SiteLanguages.Tag(language.IsoCode), PublicUrl.Of(language, "/"), OfflineSite.PageUrlIn(language), SiteTexts.In(language.IsoCode)["offline.savedCopy"]);
}
