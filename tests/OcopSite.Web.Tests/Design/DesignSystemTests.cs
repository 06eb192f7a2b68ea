using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Design;

public sealed class DesignSystemTests
{
    private const string Address = "/he-thong-thiet-ke/";

    [Fact]
    public async Task The_living_page_shows_every_standing_of_a_star_and_every_part()
    {
        await using SmallSite site = await SmallSite.StartAsync(Docs.Frame);
        IHtmlDocument page = await site.Client.GetHtmlAsync(Address);
        Assert.Equal(4, page.QuerySelectorAll(".samples .badge").Length);
        Assert.Equal(5, page.QuerySelectorAll(".samples .standing").Length);
        foreach (string part in (string[])[".button", ".button--quiet", ".chip", ".tabs", ".tag", ".card", ".mini", ".tile", ".facet", ".sorts", ".pager", ".catalogue-table", ".key-facts", ".season", ".call-out", ".timeline", ".quote", ".question", ".qr", ".announcement"])
            Assert.True(page.QuerySelector(part) is not null, part);
        Assert.DoesNotContain("⟦", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task It_is_for_those_who_work_on_the_site_and_not_for_search_engines()
    {
        await using SmallSite site = await SmallSite.StartAsync(Docs.Frame);
        Assert.Equal("noindex", (await site.Client.GetHtmlAsync(Address)).QuerySelector("meta[name=robots]")?.GetAttribute("content"));
    }
}
