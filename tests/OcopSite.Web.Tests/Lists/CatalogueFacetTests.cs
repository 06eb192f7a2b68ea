using System.Globalization;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Lists;

/// <summary>Counts beside the filters against counts made by going through all products.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class CatalogueFacetTests(SeededSite site)
{
    private static readonly string[] Facets = ["group", "type", "stars", "locality", "district", "producerKind"];

    public static TheoryData<string> Selections =>
    [
        "", "group=food", "group=food&group=beverage", "stars=4", "stars=3&stars=unstated", "type=fish+sauce", "district=huyen-duc-linh-cu", "locality=phuong-phu-thuy",
        "producerKind=cooperative", "group=food&stars=3&district=huyen-duc-linh-cu", "type=fish+sauce&district=thanh-pho-phan-thiet-cu&stars=4", "group=ornamental", "stars=5&group=handicraft",
    ];

    [Theory]
    [MemberData(nameof(Selections))]
    public async Task Counts_and_totals_equal_a_count_by_hand(string selection)
    {
        foreach ((string culture, string path) in new[] { (Cultures.Vietnamese, "/san-pham/"), (Cultures.English, "/en/products/") })
        {
            IHtmlDocument page = await site.Client.GetHtmlAsync($"{path}?{selection}");
            ILookup<string, string> chosen = Parse(selection);
            Product[] products = [.. site.Snapshot.In(culture).Products];

            int total = products.Count(p => Facets.All(f => Matches(p, f, chosen, culture)));
            Assert.StartsWith(total.ToString(CultureInfo.InvariantCulture) + " ", page.QuerySelector(".list-head h2").Words(), StringComparison.Ordinal);
            Assert.Equal(Math.Min(24, total), page.QuerySelectorAll(".grid > .card").Length);

            foreach ((string facet, string value, int count) in Shown(page, chosen))
                Assert.True(count == products.Count(p => KeysOf(p, facet, culture).Contains(value) && Facets.Where(f => f != facet).All(f => Matches(p, f, chosen, culture))), $"{facet}={value}: {count}");
        }
    }

    [Fact]
    public async Task A_chip_takes_its_value_off_again()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/?group=food&stars=4");
        string[] chips = [.. page.QuerySelectorAll(".chips a").Select(a => a.GetAttribute("href")!)];
        Assert.Equal(["/san-pham/?stars=4", "/san-pham/?group=food", "/san-pham/"], chips);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }

    [Fact]
    public async Task The_pages_of_the_list_hold_every_product_once()
    {
        List<string> names = [];
        int pages = (site.Snapshot.In(Cultures.Vietnamese).Products.Length + 23) / 24;
        for (int page = 1; page <= pages; page++)
            names.AddRange((await site.Client.GetHtmlAsync($"/san-pham/?page={page}")).QuerySelectorAll(".card__title").Select(t => t.Words()));
        Assert.Equal(site.Snapshot.In(Cultures.Vietnamese).Products.Select(p => string.Join(' ', p.Name.Split(default(char[]), StringSplitOptions.RemoveEmptyEntries))), names);
    }

    [Fact]
    public async Task Most_stars_come_first_when_asked_for()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/?sort=stars");
        int[] stars = [.. page.QuerySelectorAll(".card").Select(c => c.QuerySelector(".badge__text")?.TextContent.Where(char.IsAsciiDigit).Sum(d => d - '0') ?? 0)];
        Assert.Equal(stars.OrderDescending(), stars);
        Assert.True(stars[0] >= 4);
    }

    private static IEnumerable<(string Facet, string Value, int Count)> Shown(IHtmlDocument page, ILookup<string, string> chosen)
    {
        foreach (IElement link in page.QuerySelectorAll(".facet__values a"))
        {
            ILookup<string, string> target = Parse(link.GetAttribute("href")!.Split('?').ElementAtOrDefault(1) ?? "");
            bool isSelected = link.HasAttribute("aria-current");
            (string facet, string value) = Difference(isSelected ? chosen : target, isSelected ? target : chosen);
            yield return (facet, value, int.Parse(link.QuerySelector(".facet__count")!.TextContent, CultureInfo.InvariantCulture));
        }
    }

    private static (string Facet, string Value) Difference(ILookup<string, string> more, ILookup<string, string> less)
        => more.SelectMany(g => g.Select(v => (g.Key, v))).Except(less.SelectMany(g => g.Select(v => (g.Key, v)))).Single();

    private static ILookup<string, string> Parse(string query) => query.Split('&', StringSplitOptions.RemoveEmptyEntries)
        .Select(p => p.Split('='))
        .ToLookup(p => p[0], p => Uri.UnescapeDataString(p[1].Replace('+', ' ')));

    private bool Matches(Product product, string facet, ILookup<string, string> chosen, string culture)
        => !chosen.Contains(facet) || chosen[facet].Intersect(KeysOf(product, facet, culture)).Any();

    private IEnumerable<string> KeysOf(Product product, string facet, string culture)
    {
        CultureSnapshot content = site.Snapshot.In(culture);
        string? Slug(Guid? id) => content.Find<Locality>(id)?.Alternates[Cultures.Vietnamese].Split('/')[^2];
        string?[] keys = facet switch
        {
            "group" => [product.Group],
            "type" => [product.ProductType],
            "stars" => product.Recognitions.CurrentAt(DateTimeOffset.UtcNow) is { } r ? [r.Stars?.ToString(CultureInfo.InvariantCulture) ?? "unstated"] : [],
            "locality" => [Slug(product.Where.LocalityId)],
            "district" => [Slug(product.Where.FormerDistrictId)],
            _ => [content.Find<Producer>(product.ProducerId)?.Kind],
        };
        return keys.OfType<string>();
    }
}
