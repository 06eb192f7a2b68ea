using AngleSharp.Dom;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Caching;

/// <summary>What a page says that it reads against what it shows: after a change of documents of any type a cached page equals a fresh one.</summary>
public sealed class PageReadsTests
{
    public static TheoryData<string> Types =>
    [
        ContentTypes.Home, ContentTypes.SiteSettings, ContentTypes.ProductCatalogue, ContentTypes.ProducerDirectory, ContentTypes.EventCalendar, ContentTypes.Newsroom,
        ContentTypes.PlaceGuide, ContentTypes.LocalityIndex, ContentTypes.Statistics, ContentTypes.Product, ContentTypes.Producer, ContentTypes.Event, ContentTypes.Article,
        ContentTypes.Place, ContentTypes.TrailIndex, ContentTypes.Trail, ContentTypes.Locality, ContentTypes.Page,
    ];

    [Theory]
    [MemberData(nameof(Types))]
    public async Task No_page_shows_a_name_that_has_changed(string type)
    {
        await CompareAsync(new Net(""), new Net("mới"), type);
    }

    [Fact]
    public async Task A_document_of_any_type_may_stand_in_the_menu()
        => await CompareAsync(new Net("", menu: "/tin-tuc/bai/"), new Net("mới", menu: "/tin-tuc/bai/"), ContentTypes.Article);

    private static async Task CompareAsync(Net net, Net renamed, string type)
    {
        await using SmallSite cached = await SmallSite.StartAsync(net.All);
        await using SmallSite fresh = await SmallSite.StartAsync(net.All.Where(d => net.TypeOf(d) != type).Concat(renamed.All.Where(d => net.TypeOf(d) == type)));

        foreach (string url in Net.Urls) await cached.Client.GetTextAsync(url);
        await cached.PublishAsync([.. renamed.All.Where(d => net.TypeOf(d) == type)]);

        foreach (string url in Net.Urls)
            Assert.True(await fresh.Client.GetTextAsync(url) == await cached.Client.GetTextAsync(url), $"{url} is old after a change of {type}");
    }

    /// <summary>Documents of every type that refer to each other wherever they can.</summary>
    private sealed class Net
    {
        private readonly List<(string Type, DeliveredDocument Document)> _documents = [];

        /// <param name="menu">What stands in the menu beside the catalogue.</param>
        public Net(string mark, string menu = "/trang/")
        {
            static object Ref(string route) => Docs.Reference(Docs.Id(route));
            void Add(string type, string route, object? properties = null) => _documents.Add((type, Docs.Of(type, route, route, $"{type} {route} {mark}", $"{type} {route} en {mark}", properties)));

            var where = new { locality = Ref("/dia-phuong/nay/"), formerDistrict = Ref("/dia-phuong/cu/"), formerCommune = "Xã cũ" };
            Add(ContentTypes.Home, "/", new { heroTitle = $"Chào {mark}", featuredProducts = new[] { Ref("/san-pham/a/") } });
            Add(ContentTypes.SiteSettings, "/cai-dat/", new { siteName = $"Trang {mark}", primaryMenu = new[] { Ref("/san-pham/"), Ref(menu) } });
            foreach ((string Type, string Route) section in Sections) Add(section.Type, section.Route, new { lead = $"Lời dẫn {mark}" });
            Add(ContentTypes.Statistics, "/so-lieu/");
            var product = new
            {
                summary = $"S {mark}",
                group = "food",
                productType = "rice",
                producer = Ref("/chu-the/p/"),
                where.locality,
                where.formerDistrict,
                where.formerCommune,
                soldAt = new[] { Ref("/diem-den/cho/") },
                recognitions = Docs.Blocks(ContentTypes.Recognition, new { stars = mark.Length == 0 ? 3 : 4, status = "recognised", year = 2025 }),
            };
            Add(ContentTypes.Product, "/san-pham/a/", product);
            Add(ContentTypes.Product, "/san-pham/b/", product);
            Add(ContentTypes.Producer, "/chu-the/p/", new { summary = $"S {mark}", kind = mark.Length == 0 ? "company" : "household", address = $"Đường {mark}", where.locality, where.formerDistrict });
            Add(ContentTypes.Event, "/su-kien/e/", new { summary = $"S {mark}", kind = "fair", starts = "2025-05-05T00:00:00", precision = "day", locality = where.locality, products = new[] { Ref("/san-pham/a/") }, producers = new[] { Ref("/chu-the/p/") } });
            Add(ContentTypes.Article, "/tin-tuc/bai/", new { lead = $"L {mark}", kind = "story", publishedOn = "2025-05-05T00:00:00", about = Everything.Select(Ref) });
            Add(ContentTypes.Place, "/diem-den/cho/", new { summary = $"S {mark}", kind = "market", where.locality, where.formerDistrict, products = new[] { Ref("/san-pham/a/") } });
            Add(ContentTypes.Trail, "/hanh-trinh/t/", new
            {
                summary = $"S {mark}",
                theme = "food",
                stops = Docs.Blocks(ContentTypes.TrailStop, new { at = Ref("/diem-den/cho/"), text = $"T {mark}" }, new { at = Ref("/chu-the/p/") }),
            });
            Add(ContentTypes.Locality, "/dia-phuong/nay/", new { summary = $"S {mark}", kind = "commune", validFrom = "2025-07-01T00:00:00", latitude = mark.Length == 0 ? 11.1 : 11.2, longitude = 108.1 });
            Add(ContentTypes.Locality, "/dia-phuong/cu/", new { summary = $"S {mark}", kind = "former-district", validTo = "2025-06-30T00:00:00", succeededBy = new[] { Ref("/dia-phuong/nay/") } });
            Add(ContentTypes.Page, "/trang/", new { summary = $"S {mark}" });
            Add(ContentTypes.Page, "/trang/con/", new { summary = $"S {mark}" });
        }

        public static IEnumerable<string> Urls { get; } =
            [.. new[] { "/", "/so-lieu/", "/san-pham/?view=map", "/diem-den/?view=map", "/tim-kiem/?q=S&sort=name" }.Concat(Sections.Select(s => s.Route)).Concat(Everything).SelectMany(r => r.StartsWith("/tim", StringComparison.Ordinal) ? [r] : new[] { r, "/en" + r })];

        public IEnumerable<DeliveredDocument> All => _documents.Select(d => d.Document);

        public string TypeOf(DeliveredDocument document) => _documents.First(d => d.Document.Id == document.Id).Type;

        private static (string Type, string Route)[] Sections =>
        [
            (ContentTypes.ProductCatalogue, "/san-pham/"), (ContentTypes.ProducerDirectory, "/chu-the/"), (ContentTypes.EventCalendar, "/su-kien/"),
            (ContentTypes.Newsroom, "/tin-tuc/"), (ContentTypes.PlaceGuide, "/diem-den/"), (ContentTypes.TrailIndex, "/hanh-trinh/"), (ContentTypes.LocalityIndex, "/dia-phuong/"),
        ];

        private static string[] Everything =>
        [
            "/san-pham/a/", "/san-pham/b/", "/chu-the/p/", "/su-kien/e/", "/tin-tuc/bai/", "/diem-den/cho/", "/hanh-trinh/t/", "/dia-phuong/nay/", "/dia-phuong/cu/", "/trang/", "/trang/con/",
        ];
    }
}
