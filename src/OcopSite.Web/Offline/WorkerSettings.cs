using OcopSite.Content.Schema;
using OcopSite.Web.Pages.Inquiries;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Offline;

/// <summary>What the service worker has to know of the site. Changes with every release, so that browsers notice one.</summary>
/// <param name="Release">Names the cache of the offline pages.</param>
/// <param name="Files">What the offline pages need.</param>
/// <param name="Languages">The first whose prefix fits is the language of an address.</param>
/// <param name="NotKept">Beginnings of addresses whose pages are not for later: forms, search, the back office.</param>
internal sealed record WorkerSettings(Guid Release, IReadOnlyList<string> Files, IReadOnlyList<WorkerLanguage> Languages, IReadOnlyList<string> NotKept)
{
    public static WorkerSettings Of(ContentSchema schema, SiteAssets files) => new(
        typeof(WorkerSettings).Module.ModuleVersionId,
        [files.Url("css/site.css"), files.Url("js/site.js"), files.Url("js/kept-pages.js")],
        [.. schema.Languages.Select(WorkerLanguage.Of).OrderByDescending(l => l.Prefix.Length)],
        ["/admin", .. schema.Languages.SelectMany(NotKeptIn)]);

    private static IEnumerable<string> NotKeptIn(LanguageDefinition language) =>
    [
        PageContext.SearchUrlIn(language), OfflineSite.PageUrlIn(language), InquiryForm.ReceiptUrlIn(language), .. InquiryForm.All.Select(form => form.UrlIn(language)),
    ];
}
