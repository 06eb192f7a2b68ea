using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Web.Tests.Support;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Tests.Search;

[Collection(SeededSiteTests.Name)]
public sealed class NothingFoundTests(SeededSite site)
{
    [Theory]
    [InlineData("vi", "/tim-kiem/")]
    [InlineData("en", "/en/search/")]
    public async Task Every_example_finds_something(string language, string path)
    {
        foreach (string example in SiteTexts.In(language)["search.examples"].Split('|'))
            Assert.True((await site.Client.GetHtmlAsync($"{path}?q={Uri.EscapeDataString(example)}")).QuerySelectorAll(".rows .row").Length > 2, example);
    }

    [Fact]
    public async Task A_search_without_result_keeps_its_text_and_shows_ways_on()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/tim-kiem/?q=khongcogihet");
        Assert.Equal("khongcogihet", page.QuerySelector("main input[name=q]")?.GetAttribute("value"));
        string[] links = [.. page.QuerySelectorAll("main a").Select(a => a.GetAttribute("href")!)];
        Assert.Contains("/lien-he/", links);
        Assert.Contains("/tim-kiem/?q=rong%20nho", links);
        Assert.Contains("/san-pham/?group=food", links);
    }

    [Fact]
    public async Task What_filters_hide_is_found_without_them_and_among_other_kinds()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/tim-kiem/?q=ruou+vang&kind=statistics");
        Assert.Empty(page.QuerySelectorAll(".rows .row"));
        Assert.Contains("/tim-kiem/?q=ruou%20vang", page.QuerySelectorAll(".call-out a").Select(a => a.GetAttribute("href")));
        IElement products = page.QuerySelector(".call-out a[href='/tim-kiem/?q=ruou%20vang&kind=product']")!;
        IHtmlDocument found = await site.Client.GetHtmlAsync(products.GetAttribute("href")!);
        Assert.Equal($"Sản phẩm ({found.QuerySelector(".list-head h2").Words().Split(' ')[0]})", products.Words());
    }
}
