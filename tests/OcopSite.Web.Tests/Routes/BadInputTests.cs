using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Routes;

[Collection(SeededSiteTests.Name)]
public sealed class BadInputTests(SeededSite site)
{
    [Theory]
    [InlineData("/san-pham/?page=0", 400, "vi")]
    [InlineData("/san-pham/?page=-1", 400, "vi")]
    [InlineData("/san-pham/?page=abc", 400, "vi")]
    [InlineData("/san-pham/?page=99999999999999999999", 400, "vi")]
    [InlineData("/san-pham/?page=999", 404, "vi")]
    [InlineData("/en/products/?page=999", 404, "en")]
    [InlineData("/san-pham/?group=gold", 400, "vi")]
    [InlineData("/en/products/?stars=7", 400, "en")]
    [InlineData("/san-pham/?sort=price", 400, "vi")]
    [InlineData("/san-pham/?view=globe", 400, "vi")]
    [InlineData("/san-pham/?view=map&page=2", 404, "vi")]
    [InlineData("/en/places/?view=list", 400, "en")]
    [InlineData("/san-pham/?locality=%3Cscript%3E", 400, "vi")]
    [InlineData("/chu-the/?kind=wizard", 400, "vi")]
    [InlineData("/chu-the/?page=2", 404, "vi")]
    [InlineData("/su-kien/?kind=%00", 400, "vi")]
    [InlineData("/su-kien/?view=month&month=2025-13", 400, "vi")]
    [InlineData("/en/events/?view=month&month=1066-10", 400, "en")]
    [InlineData("/en/events/?view=year", 400, "en")]
    [InlineData("/tim-kiem/?q=gao&kind=nothing", 400, "vi")]
    [InlineData("/en/search/?q=rice&page=0", 400, "en")]
    [InlineData("/en/search/?q=rice&page=500", 404, "en")]
    [InlineData("/tim-kiem/?near=10.93", 400, "vi")]
    [InlineData("/tim-kiem/?q=gao&near=here,there", 400, "vi")]
    [InlineData("/en/search/?near=91,108", 400, "en")]
    [InlineData("/en/search/?near=10.93,108.1,5", 400, "en")]
    [InlineData("/en/search/?q=rice&sort=distance", 400, "en")]
    [InlineData("/khong-co-trang-nay/", 404, "vi")]
    [InlineData("/en/no-such-page/", 404, "en")]
    [InlineData("/en/no-such-page", 404, "en")]
    [InlineData("/english/", 404, "vi")]
    public async Task An_address_that_means_nothing_gets_a_helpful_page_in_its_language(string path, int status, string language)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);

        Assert.Equal(status, (int)response.StatusCode);
        IHtmlDocument page = await response.ReadHtmlAsync();
        Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
        Assert.NotNull(page.QuerySelector("main form[action] input[name=q]"));
        Assert.True(page.QuerySelectorAll("main .menu a").Length > 3);
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")?.GetAttribute("content"));
        Assert.DoesNotContain("⟦", page.DocumentElement.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/san-pham/?utm_source=letter&fbclid=1")]
    [InlineData("/en/products/?page=&group=")]
    [InlineData("/so-lieu/?page=abc")]
    public async Task Parameters_that_a_page_does_not_know_are_ignored(string path)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task What_was_typed_comes_back_encoded()
    {
        string text = await site.Client.GetTextAsync("/tim-kiem/?q=%3Cscript%3Ealert(1)%3C/script%3E");
        Assert.DoesNotContain("<script>alert", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_mistyped_name_leads_to_names_near_it()
    {
        IHtmlDocument page = await site.Client.GetHtmlAsync("/san-pham/rong-nho-tuoi-hai-nam/");
        Assert.Contains("/san-pham/rong-nho-tuoi-hai-nam-okinawa/", page.QuerySelectorAll("main .row a").Select(a => a.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/chuyen-muc/nuoc-mam-phan-thiet.html", "nuoc mam phan thiet", "/san-pham/")]
    [InlineData("/en/shop/fish_sauce/", "fish sauce", "/en/products/")]
    [InlineData("/en/fish-sauce/item.php", "item", "/en/")]
    public async Task The_words_of_a_missing_address_are_searched_for(string path, string words, string near)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal(404, (int)response.StatusCode);
        IHtmlDocument page = await response.ReadHtmlAsync();
        Assert.Equal(words, page.QuerySelector("main input[name=q]")?.GetAttribute("value"));
        Assert.Contains(page.QuerySelectorAll("main .row a"), a => a.GetAttribute("href")!.StartsWith(near, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/san-pham", "/san-pham/")]
    [InlineData("/SAN-PHAM/?page=2", "/san-pham/?page=2")]
    [InlineData("/EN/Products", "/en/products/")]
    [InlineData("/en", "/en/")]
    [InlineData("/tim-kiem?q=gao", "/tim-kiem/?q=gao")]
    [InlineData("/en/Search/", "/en/search/")]
    public async Task Another_way_of_writing_an_address_leads_to_the_one_address(string path, string expected)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.MovedPermanently, response.StatusCode);
        Assert.Equal(expected, response.Headers.Location?.OriginalString);
    }

    [Theory]
    [InlineData("POST", "/san-pham/")]
    [InlineData("DELETE", "/")]
    [InlineData("PUT", "/api/search?q=a")]
    public async Task Pages_and_search_can_only_be_read(string method, string path)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), path);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
    }

    [Fact]
    public async Task Head_answers_as_get_and_leaves_get_alone()
    {
        using var request = new HttpRequestMessage(HttpMethod.Head, "/san-pham/");
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        using HttpResponseMessage get = await site.Client.GetAsync("/san-pham/");
        Assert.NotEmpty(await get.Content.ReadAsByteArrayAsync());
    }
}
