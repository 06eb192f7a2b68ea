using System.Text.Json;
using OcopSite.Content;
using OcopSite.Delivery;

namespace OcopSite.Web.Tests.Support;

/// <summary>Documents in the shape of the Content Delivery API.</summary>
internal static class Docs
{
    public static IReadOnlyList<DeliveredDocument> Frame { get; } =
    [
        Of(ContentTypes.Home, "/", "/", "Trang chủ", "Home", new { heroTitle = "Chào" }),
        Of(ContentTypes.SiteSettings, "/cai-dat/", "/settings/", "Cài đặt", "Settings", new
        {
            siteName = "Trang thử",
            primaryMenu = new[] { Reference(Id("/san-pham/")), Reference(Id("/chu-the/")), Reference(Id("/su-kien/")) },
        }),
        Of(ContentTypes.ProductCatalogue, "/san-pham/", "/products/", "Sản phẩm", "Products"),
        Of(ContentTypes.ProducerDirectory, "/chu-the/", "/producers/", "Chủ thể", "Producers"),
        Of(ContentTypes.EventCalendar, "/su-kien/", "/events/", "Sự kiện", "Events"),
        Of(ContentTypes.Newsroom, "/tin-tuc/", "/news/", "Tin tức", "News"),
        Of(ContentTypes.PlaceGuide, "/diem-den/", "/places/", "Điểm đến", "Places"),
        Of(ContentTypes.TrailIndex, "/hanh-trinh/", "/trails/", "Hành trình", "Trails"),
        Of(ContentTypes.LocalityIndex, "/dia-phuong/", "/localities/", "Địa phương", "Localities"),
        Of(ContentTypes.Statistics, "/so-lieu/", "/figures/", "Số liệu", "Figures"),
    ];

    /// <summary>The id of the document at a Vietnamese route.</summary>
    public static Guid Id(string route) => ContentKeys.Of("test", route);

    public static object Reference(Guid id) => new { id };

    public static object Blocks(string type, params object[] contents)
        => new { items = contents.Select((c, i) => new { content = new { id = ContentKeys.Of("block", $"{type}/{i}"), contentType = type, properties = c } }) };

    public static DeliveredDocument Product(string key, string name, object? recognition = null, string? englishName = null, Guid? producer = null, string? group = null, Guid? locality = null)
        => Of(ContentTypes.Product, $"/san-pham/{key}/", $"/products/{key}/", name, englishName ?? name, new
        {
            summary = $"Tóm tắt {key}",
            group = group ?? "food",
            producer = producer is Guid id ? Reference(id) : null,
            locality = locality is Guid place ? Reference(place) : null,
            recognitions = recognition is null ? null : Blocks(ContentTypes.Recognition, recognition),
        });

    /// <summary>A document that was published in Vietnamese alone.</summary>
    public static DeliveredDocument InVietnamese(string type, string route, string name, object? properties = null)
    {
        Guid id = Id(route);
        return new DeliveredDocument(id, new Dictionary<string, JsonElement>
        {
            [Cultures.Vietnamese] = Version(id, type, route, name, new Dictionary<string, object> { [Cultures.Vietnamese] = new { path = route } }, properties),
        });
    }

    public static DeliveredDocument Of(string type, string route, string englishRoute, string name, string englishName, object? properties = null, string? keyRoute = null)
    {
        var cultures = new Dictionary<string, object>
        {
            [Cultures.Vietnamese] = new { path = route },
            [Cultures.English] = new { path = englishRoute },
        };
        Guid id = Id(keyRoute ?? route);
        return new DeliveredDocument(id, new Dictionary<string, JsonElement>
        {
            [Cultures.Vietnamese] = Version(id, type, route, name, cultures, properties),
            [Cultures.English] = Version(id, type, englishRoute, englishName, cultures, properties),
        });
    }

    private static JsonElement Version(Guid id, string type, string path, string name, Dictionary<string, object> cultures, object? properties) => JsonSerializer.SerializeToElement(new
    {
        id,
        contentType = type,
        name,
        createDate = "2026-01-01T00:00:00Z",
        updateDate = "2026-01-02T00:00:00Z",
        route = new { path },
        cultures,
        properties = properties ?? new { },
    });
}
