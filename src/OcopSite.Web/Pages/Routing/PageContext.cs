using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Preview;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Routing;

/// <summary>What one request is about: the snapshot it reads from beginning to end, its language and its moment.</summary>
public sealed class PageContext
{
    private readonly HttpRequest _request;
    private readonly SiteAddress _address;
    private readonly PreviewedSnapshot? _preview;

    public PageContext(ISnapshotAccessor snapshots, TimeProvider clock, IHttpContextAccessor accessor, SiteAddress address)
    {
        _address = address;
        _request = accessor.HttpContext?.Request ?? throw new InvalidOperationException("A page belongs to a request.");
        IsReady = snapshots.IsReady;
        _preview = _request.HttpContext.Features.Get<PreviewedSnapshot>();
        Published = _preview?.Snapshot ?? snapshots.Current;
        Now = clock.GetUtcNow();
        Language = SiteLanguages.OfPath(Published.Schema, Path);
        Site = Published.In(Language.IsoCode);
        Texts = SiteTexts.In(Language.IsoCode);
    }

    public bool IsReady { get; }

    public PublishedSnapshot Published { get; }

    /// <summary>The published content in the language of the page.</summary>
    public CultureSnapshot Site { get; }

    public LanguageDefinition Language { get; }

    public SiteTexts Texts { get; }

    public DateTimeOffset Now { get; }

    /// <summary>The calendar day in Việt Nam.</summary>
    public DateOnly Today => VietnamTime.DayAt(Now);

    public string Culture => Language.IsoCode;

    public string Tag => SiteLanguages.Tag(Culture);

    public string Path => _preview?.Path ?? (_request.Path.Value is { Length: > 0 } path ? path : "/");

    /// <summary>The page shows a draft.</summary>
    public bool IsPreview => _preview is not null;

    public IQueryCollection Query => _request.Query;

    public string QueryString => _request.QueryString.Value ?? "";

    /// <summary>What the site calls itself.</summary>
    public string SiteName => Site.Settings?.SiteName?.Value ?? Texts["site.name"];

    public string HomeUrl => PublicUrl.Of(Language, "/");

    public string SearchUrl => SearchUrlIn(Language);

    public static string SearchUrlIn(LanguageDefinition language) => PublicUrl.Of(language, SiteTexts.In(language.IsoCode)["search.path"]);

    /// <summary>The sheet of paper of a product, below its page.</summary>
    public string SheetUrlOf(Product product) => product.Url + Texts["sheet.segment"];

    /// <summary>The address with scheme and host, for places that need the whole of it.</summary>
    public string Absolute(string path) => _address.Absolute(_request, path);

    /// <summary>The pages above this one, by their addresses, the front page first.</summary>
    public IEnumerable<PublishedItem> Ancestors()
    {
        string path = Path.TrimEnd('/');
        for (int slash = path.IndexOf('/', StringComparison.Ordinal); slash >= 0; slash = path.IndexOf('/', slash + 1))
            if (Site.FindByUrl(path[..(slash + 1)]) is PublishedItem item) yield return item;
    }

    /// <summary>The <c>lang</c> of a text that is not in the language of the page, else none.</summary>
    public string? LangOf(LocalText? text) => text is null ? null : LangOf(text.Culture);

    public string? LangOf(string culture) => culture == Culture ? null : SiteLanguages.Tag(culture);

    /// <summary>The <c>lang</c> of a name: one that is the same in the default language is a name in that language.</summary>
    public string? LangOf(PublishedItem item) => Published.LangOfName(item);

    /// <summary>The <c>lang</c> of words that sources give in Vietnamese only, such as the name of a former commune.</summary>
    public string? VietnameseLang => LangOf(Cultures.Vietnamese);

    /// <summary>The commune of today, else the district of before.</summary>
    public Locality? LocalityOf(Whereabouts where) => Site.Find<Locality>(where.LocalityId) ?? Site.Find<Locality>(where.FormerDistrictId);

    /// <summary>A short name of an item for query strings, the same in every language: the last segment of its address in the default language.</summary>
    public string KeyOf(PublishedItem item)
        => item.Alternates.GetValueOrDefault(Published.Schema.DefaultCulture, item.Url).Trim('/').Split('/')[^1];
}
