using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Maps;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Search;

[Collection(SeededSiteTests.Name)]
public sealed partial class NearTests(SeededSite site)
{
    private static readonly GeoPoint PhanThiet = new(10.93, 108.10);

    [Theory]
    [InlineData("/tim-kiem/?near=10.93,108.10", "Gần bạn", "cách ")]
    [InlineData("/en/search/?near=10.9312,108.0987", "Near you", " away")]
    public async Task What_is_near_comes_in_order_with_its_distance(string path, string title, string words)
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync(path);
        Assert.Equal(title, page.QuerySelector("h1").Words());
        string[] rows = [.. page.QuerySelectorAll(".rows .row__kind").Select(r => r.Words())];
        Assert.Equal(20, rows.Length);
        Assert.All(rows, r => Assert.Contains(words, r, StringComparison.Ordinal));
        double[] distances = [.. rows.Select(KilometresIn)];
        Assert.Equal(distances.Order(), distances);
        Assert.Contains("near=10.93,108.10", page.QuerySelector(".pager a[rel=next]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Contains("near=10.93,108.10", page.QuerySelector(".facet__values a")?.GetAttribute("href"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Only_places_and_producers_are_near_unless_words_or_a_kind_ask_for_more()
    {
        Assert.Equal(["Chủ thể", "Điểm đến"], await KindsAsync("/tim-kiem/?near=10.93,108.10"));
        Assert.Equal(["Địa phương"], await KindsAsync("/tim-kiem/?near=10.93,108.10&kind=locality"));
    }

    [Fact]
    public async Task What_has_no_position_of_its_own_is_in_the_middle_of_its_commune()
    {
        JsonElement[] hits = await HitsAsync("/api/search?near=10.93,108.10&sort=distance&kind=place&kind=producer&take=100");
        Assert.Contains(hits, h => h.GetProperty("kind").GetString() == "producer");
        foreach (JsonElement hit in hits)
        {
            (GeoPoint? own, Guid? localityId) = site.Snapshot.In("vi-VN").Find<PublishedItem>(hit.GetProperty("id").GetGuid()) switch
            {
                Place place => (place.Location, place.Where.LocalityId),
                Producer producer => (producer.Location, producer.Where.LocalityId),
                _ => (null, null),
            };
            GeoPoint at = own ?? site.Snapshot.In("vi-VN").Find<Locality>(localityId)!.Location!.Value;
            Assert.Equal(GeoDistance.Kilometres(PhanThiet, at), hit.GetProperty("distanceKilometres").GetDouble(), 0.06);
        }
    }

    [Fact]
    public async Task Another_order_still_tells_distances_and_a_search_without_a_position_none()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/tim-kiem/?q=phan+thiet&near=10.93,108.10&sort=name");
        Assert.Contains(page.QuerySelectorAll(".rows .row__kind"), r => r.Words().Contains("cách", StringComparison.Ordinal));
        Assert.Contains("Tên A–Z", page.QuerySelector(".sorts a[aria-current]").Words(), StringComparison.Ordinal);
        IHtmlDocument anywhere = await site.Client.GetHtmlAsync("/tim-kiem/?q=phan+thiet");
        Assert.DoesNotContain(anywhere.QuerySelectorAll(".rows .row__kind"), r => r.Words().Contains("cách", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/tim-kiem/?q=cho", "/tim-kiem/?q=cho")]
    [InlineData("/tim-kiem/", "/tim-kiem/")]
    [InlineData("/en/places/", "/en/search/?kind=place")]
    public async Task The_button_is_offered_by_the_script_alone_and_the_browser_may_be_asked(string path, string target)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Contains("geolocation=(self)", string.Join(',', response.Headers.GetValues("Permissions-Policy")), StringComparison.Ordinal);
        IElement part = (await response.ReadHtmlAsync()).QuerySelector(".near-me[hidden]")!;
        Assert.Equal(target, part.GetAttribute("data-url"));
    }

    [Fact]
    public async Task Without_a_script_a_locality_can_be_chosen()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/tim-kiem/?q=nuoc+mam");
        Assert.Contains(page.QuerySelectorAll(".facet__values a"), a => a.GetAttribute("href")!.Contains("locality=", StringComparison.Ordinal));
    }

    private static double KilometresIn(string row)
        => row.Contains("chưa", StringComparison.Ordinal) || row.Contains("less", StringComparison.Ordinal)
            ? 0
            : double.Parse(Number().Match(row).Value.Replace(',', '.'), CultureInfo.InvariantCulture);

    private async Task<string[]> KindsAsync(string path)
        => [.. (await site.Client.GetHtmlAsync(path)).QuerySelectorAll(".rows .row__kind").Select(r => r.Words().Split(" · ")[0]).Distinct().Order(StringComparer.Ordinal)];

    private async Task<JsonElement[]> HitsAsync(string path)
        => [.. JsonSerializer.Deserialize<JsonElement>(await site.Client.GetTextAsync(path)).GetProperty("hits").EnumerateArray()];

    [GeneratedRegex(@"[\d.,]+")]
    private static partial Regex Number();
}
