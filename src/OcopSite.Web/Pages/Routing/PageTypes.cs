using System.Collections.Frozen;
using OcopSite.Content;
using OcopSite.Web.Pages.Events;
using OcopSite.Web.Pages.Home;
using OcopSite.Web.Pages.Localities;
using OcopSite.Web.Pages.News;
using OcopSite.Web.Pages.Places;
using OcopSite.Web.Pages.Producers;
using OcopSite.Web.Pages.Products;
using OcopSite.Web.Pages.Programme;
using OcopSite.Web.Pages.Statistics;

namespace OcopSite.Web.Pages.Routing;

/// <summary>The table of page types.</summary>
public static class PageTypes
{
    private const string Product = ContentTypes.Product;
    private const string Producer = ContentTypes.Producer;
    private const string Event = ContentTypes.Event;
    private const string Article = ContentTypes.Article;
    private const string Place = ContentTypes.Place;
    private const string Locality = ContentTypes.Locality;

    private static readonly FrozenDictionary<string, PageType> ByAlias = new PageType[]
    {
        new(ContentTypes.Home, typeof(HomeView), Product, Producer, Event, Article, Place, Locality),
        new(ContentTypes.ProductCatalogue, typeof(CatalogueView), Product, Producer, Locality) { List = CatalogueList.Type },
        new(Product, typeof(ProductView), Product, Producer, Locality, Place, Event, Article),
        new(ContentTypes.ProducerDirectory, typeof(DirectoryView), Producer, Product, Locality) { List = DirectoryList.Type },
        new(Producer, typeof(ProducerView), Producer, Product, Locality, Event, Article),
        new(ContentTypes.EventCalendar, typeof(CalendarView), Event, Locality) { List = CalendarList.Type },
        new(Event, typeof(EventView), Event, Product, Producer, Locality, Article),
        new(ContentTypes.Newsroom, typeof(NewsroomView), Article) { List = NewsroomList.Type },
        // An article may be about anything.
        new(Article, typeof(ArticleView), Article, Product, Producer, Event, Place, Locality),
        new(ContentTypes.PlaceGuide, typeof(GuideView), Place, Locality) { List = GuideList.Type },
        new(Place, typeof(PlaceView), Place, Product, Producer, Locality, Article),
        new(ContentTypes.LocalityIndex, typeof(IndexView), Locality, Product),
        new(Locality, typeof(LocalityView), Locality, Product, Producer, Place, Article),
        new(ContentTypes.Statistics, typeof(StatisticsView)),
        new(ContentTypes.Page, typeof(ProgrammeView)),
    }.ToFrozenDictionary(t => t.ContentType);

    /// <summary>A product on a sheet of paper.</summary>
    public static PageType PrintSheet { get; } = new(Product, typeof(PrintSheetView), Product, Producer, Locality, Place);

    public static IEnumerable<PageType> All => ByAlias.Values;

    /// <summary>What the frame of every page reads: names of sections and pages for menu and breadcrumbs, and the settings.</summary>
    public static IReadOnlyList<string> Frame { get; } =
    [
        ContentTypes.SiteSettings, ContentTypes.Home, ContentTypes.ProductCatalogue, ContentTypes.ProducerDirectory, ContentTypes.EventCalendar,
        ContentTypes.Newsroom, ContentTypes.PlaceGuide, ContentTypes.LocalityIndex, ContentTypes.Statistics, ContentTypes.Page,
    ];

    public static PageType? Find(string contentType) => ByAlias.GetValueOrDefault(contentType);
}
