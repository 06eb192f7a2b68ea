using System.Text.Json;
using OcopSite.Content.Items;
using OcopSite.Content.Schema;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.StructuredData;

[Collection(SeededSiteTests.Name)]
public sealed class EveryPageTests(SeededSite site)
{
    [Fact]
    public async Task Every_page_says_what_it_shows_and_says_it_rightly()
    {
        List<string> faults = [];
        foreach (LanguageDefinition language in site.Snapshot.Schema.Languages)
        {
            foreach (PublishedItem item in site.Snapshot.In(language.IsoCode).All.Where(i => i is not SiteSettings))
            {
                IReadOnlyList<JsonElement> graph = (await site.Client.GetHtmlAsync(item.Url)).Graph();
                faults.AddRange(graph.Faults().Select(f => $"{item.Url}: {f}"));
                if (item is not HomePage && graph.Find("BreadcrumbList") is null) faults.Add($"{item.Url}: no breadcrumbs");
                if (TypesOf(item) is { Length: > 0 } types && graph.Find(types) is null) faults.Add($"{item.Url}: no {types[0]}");
            }
        }

        Assert.Empty(faults);
    }

    [Theory]
    [InlineData("/san-pham/", 24)]
    [InlineData("/chu-the/", 30)]
    [InlineData("/en/places/", 12)]
    [InlineData("/en/news/", 4)]
    [InlineData("/su-kien/", 30)]
    public async Task A_list_names_what_it_shows_in_order(string path, int atLeast)
    {
        IReadOnlyList<JsonElement> graph = (await site.Client.GetHtmlAsync(path)).Graph();
        JsonElement list = graph.Find("CollectionPage")!.Value.GetProperty("mainEntity");
        JsonElement[] lines = [.. list.GetProperty("itemListElement").EnumerateArray()];
        Assert.InRange(lines.Length, atLeast, int.MaxValue);
        Assert.Equal(Enumerable.Range(1, lines.Length), lines.Select(l => l.GetProperty("position").GetInt32()));
        foreach (JsonElement line in lines.Take(2)) Assert.Equal(200, (int)(await site.Client.GetAsync(new Uri(line.Text("url")!).AbsolutePath)).StatusCode);
    }

    [Fact]
    public async Task The_front_page_says_how_to_search()
    {
        JsonElement search = (await site.Client.GetHtmlAsync("/en/")).Graph().Find("WebSite")!.Value.GetProperty("potentialAction");
        string template = search.GetProperty("target").Text("urlTemplate")!;
        Assert.Equal("http://localhost/en/search/?q={search_term_string}", template);
        using HttpResponseMessage answer = await site.Client.GetAsync(new Uri(template.Replace("{search_term_string}", "fish", StringComparison.Ordinal)).PathAndQuery);
        Assert.Equal(200, (int)answer.StatusCode);
    }

    [Theory]
    [InlineData("/tim-kiem/?q=nuoc+mam")]
    [InlineData("/san-pham/?group=food&stars=4")]
    public async Task What_search_engines_may_not_show_tells_them_nothing(string path)
        => Assert.Empty((await site.Client.GetHtmlAsync(path)).QuerySelectorAll("script[type='application/ld+json']"));

    private static string[] TypesOf(PublishedItem item) => item switch
    {
        HomePage => ["WebSite"],
        SectionPage => ["CollectionPage"],
        Product => ["Product"],
        Producer => ["LocalBusiness", "Organization"],
        // What has no date is no event for search engines.
        Event { When.Starts: not null } => ["Event"],
        Article => ["NewsArticle", "Article"],
        Place => ["TouristAttraction", "Place", "Store", "Resort"],
        Trail => ["TouristTrip"],
        Locality => ["AdministrativeArea"],
        StatisticsPage => ["Dataset"],
        Page page when page.Blocks.Any(b => b is QuestionBlock) => ["FAQPage"],
        _ => [],
    };
}
