using System.Collections.Frozen;
using OcopSite.Content;
using OcopSite.Web.Calendars;
using OcopSite.Web.Feeds;
using OcopSite.Web.Pages.Events;
using OcopSite.Web.Pages.Home;
using OcopSite.Web.Pages.Localities;
using OcopSite.Web.Pages.News;
using OcopSite.Web.Pages.Places;
using OcopSite.Web.Pages.Producers;
using OcopSite.Web.Pages.Products;
using OcopSite.Web.Pages.Programme;
using OcopSite.Web.Pages.Statistics;
using OcopSite.Web.Pages.Trails;

namespace OcopSite.Web.Pages.Routing;

/// <summary>The table of page types.</summary>
public static class PageTypes
{
    private const string Product = ContentTypes.Product;
    private const string Producer = ContentTypes.Producer;
    private const string Event = ContentTypes.Event;
    private const string Article = ContentTypes.Article;
    private const string Place = ContentTypes.Place;
    private const string Trail = ContentTypes.Trail;
    private const string Locality = ContentTypes.Locality;

    private static readonly FrozenDictionary<string, PageType> ByAlias = new PageType[]
    {
        new(ContentTypes.Home, typeof(HomeView), Product, Producer, Event, Article, Place, Locality),
        new(ContentTypes.ProductCatalogue, typeof(CatalogueView), Product, Producer, Locality) { List = CatalogueList.Type },
        new(Product, typeof(ProductView), Product, Producer, Locality, Place, Event, Article),
        new(ContentTypes.ProducerDirectory, typeof(DirectoryView), Producer, Product, Locality) { List = DirectoryList.Type },
        new(Producer, typeof(ProducerView), Producer, Product, Locality, Event, Article, Trail, Place),
        new(ContentTypes.EventCalendar, typeof(CalendarView), Event, Locality) { List = CalendarList.Type, Files = CalendarFiles.OfCalendar },
        new(Event, typeof(EventView), Event, Product, Producer, Locality, Article) { Files = CalendarFiles.OfEvent },
        new(ContentTypes.Newsroom, typeof(NewsroomView), Article) { List = NewsroomList.Type, Files = NewsFeeds.Files },
        // An article may be about anything.
        new(Article, typeof(ArticleView), Article, Product, Producer, Event, Place, Trail, Locality),
        new(ContentTypes.PlaceGuide, typeof(GuideView), Place, Locality) { List = GuideList.Type },
        new(Place, typeof(PlaceView), Place, Product, Producer, Locality, Article, Trail),
        new(ContentTypes.TrailIndex, typeof(TrailIndexView), Trail, Place, Producer, Locality),
        new(Trail, typeof(TrailView), Trail, Place, Producer, Product, Locality, Article),
        new(ContentTypes.LocalityIndex, typeof(IndexView), Locality, Product),
        new(Locality, typeof(LocalityView), Locality, Product, Producer, Place, Event, Article),
        new(ContentTypes.Statistics, typeof(StatisticsView), Product, Locality),
        new(ContentTypes.Page, typeof(ProgrammeView)),
    }.ToFrozenDictionary(t => t.ContentType);

    public static IEnumerable<PageType> All => ByAlias.Values;

    /// <summary>The names of feeds and calendars.</summary>
    public static FrozenSet<string> FileNames { get; } = ByAlias.Values.SelectMany(t => t.Files).Select(f => f.Name).ToFrozenSet();

    /// <summary>What the frame of every page reads: names of sections and pages for menu and breadcrumbs, and the settings.</summary>
    public static IReadOnlyList<string> Frame { get; } =
    [
        ContentTypes.SiteSettings, ContentTypes.Home, ContentTypes.ProductCatalogue, ContentTypes.ProducerDirectory, ContentTypes.EventCalendar,
        ContentTypes.Newsroom, ContentTypes.PlaceGuide, ContentTypes.TrailIndex, ContentTypes.LocalityIndex, ContentTypes.Statistics, ContentTypes.Page,
    ];

    public static PageType? Find(string contentType) => ByAlias.GetValueOrDefault(contentType);
}
