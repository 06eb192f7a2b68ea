using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Maps;

[Collection(SeededSiteTests.Name)]
public sealed class MapPageTests(SeededSite site)
{
    private const int DrawingBytes = 12 * 1024;

    [Theory]
    [InlineData("/san-pham/?view=map", Cultures.Vietnamese)]
    [InlineData("/en/products/?view=map", Cultures.English)]
    public async Task The_list_beside_the_map_holds_every_product_once(string path, string culture)
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(path);
        Assert.Equal(
            site.Snapshot.In(culture).Products.Select(p => p.Url).Order(StringComparer.Ordinal),
            page.QuerySelectorAll(".map-list__item > a").Select(a => a.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData("/san-pham/?view=map")]
    [InlineData("/diem-den/?view=map")]
    [InlineData("/en/places/?kind=heritage&view=map")]
    [InlineData("/hanh-trinh/")]
    [InlineData("/hanh-trinh/theo-vi-man-nuoc-mam-phan-thiet/")]
    public async Task A_marker_has_a_name_and_leads_to_the_entry_with_its_number(string path)
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(path);
        IElement[] markers = [.. page.QuerySelectorAll(".map__marker")];
        Assert.NotEmpty(markers);
        foreach (IElement marker in markers)
        {
            string number = marker.Words(), target = marker.GetAttribute("href")!;
            Assert.StartsWith($"{number}: ", marker.GetAttribute("aria-label"), StringComparison.Ordinal);
            IElement? entry = target[0] == '#'
                ? page.GetElementById(target[1..])
                : page.QuerySelectorAll($"main li a[href='{target}']").Select(a => a.Closest("li:has(.map-number)")).OfType<IElement>().FirstOrDefault();
            Assert.Equal(number, entry?.QuerySelector(".map-number")?.Words());
        }
    }

    [Fact]
    public async Task Facets_narrow_the_map_and_stay_with_it()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/?type=fish+sauce&view=map");
        Assert.Equal(site.Snapshot.In(Cultures.Vietnamese).Products.Count(p => p.ProductType == "fish sauce"), page.QuerySelectorAll(".map-list__item").Length);
        Assert.All(page.QuerySelectorAll(".facet__values a"), a => Assert.Contains("view=map", a.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal("http://localhost/san-pham/?type=fish%20sauce", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"));
    }

    [Theory]
    [InlineData("/san-pham/?view=map")]
    [InlineData("/hanh-trinh/")]
    public async Task A_drawing_is_light_and_says_that_it_is_generalised(string path)
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(path);
        IElement map = page.QuerySelector("figure.map")!;
        Assert.Contains("Bản vẽ khái quát", map.QuerySelector("figcaption").Words(), StringComparison.Ordinal);
        foreach (IElement marker in map.QuerySelectorAll(".map__marker").ToArray()) marker.Parent!.RemoveFromParent();
        Assert.InRange(Encoding.UTF8.GetByteCount(map.OuterHtml), 1000, DrawingBytes);
    }

    [Fact]
    public async Task A_place_a_locality_and_a_producer_show_where_they_are_and_how_well_that_is_known()
    {
        Place known = site.Snapshot.In(Cultures.Vietnamese).Places.First(p => p.Location is not null);
        Locality locality = site.Snapshot.In(Cultures.English).Localities.First(l => l.Location is not null);
        Producer producer = site.Snapshot.In(Cultures.Vietnamese).Producers.First(p => p.Where.LocalityId is not null);
        foreach (PublishedItem item in new PublishedItem[] { known, locality, producer })
            Assert.NotEmpty((await site.Client.GetHtmlAsync(item.Url)).QuerySelector(".locator svg")?.GetAttribute("aria-label") ?? "");
        Assert.Contains(site.Snapshot.In(Cultures.Vietnamese).Find<Locality>(producer.Where.LocalityId)!.Name, (await site.Client.GetHtmlAsync(producer.Url)).QuerySelector(".locator figcaption").Words(), StringComparison.Ordinal);
    }
}
