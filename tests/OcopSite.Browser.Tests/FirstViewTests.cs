using Microsoft.Playwright;
using OcopSite.Content;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Browser.Tests;

/// <summary>What the first look at a page costs a phone.</summary>
[Collection(BrowserCollection.Name)]
public sealed class FirstViewTests(SiteInBrowser site)
{
    private const int Phone = 390;
    private const int Budget = 100 * 1024;

    public static TheoryData<string> MainPages => ["home", "catalogue", "product", "event", "search"];

    [Theory]
    [MemberData(nameof(MainPages))]
    public async Task A_first_view_without_its_pictures_weighs_at_most_100_KB(string kind)
    {
        IPage page = await site.OpenAsync("about:blank", Phone);
        await page.GotoAsync(AddressOf(kind), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        string[] parts = await page.EvaluateAsync<string[]>("""
            () => [...performance.getEntriesByType('navigation'), ...performance.getEntriesByType('resource')]
              .filter(e => e.initiatorType !== 'img' && !/\.(svg|png|jpe?g|webp|avif)$/.test(e.name))
              .map(e => `${e.transferSize} ${e.name}`)
            """);
        int total = parts.Sum(p => int.Parse(p.Split(' ')[0], System.Globalization.CultureInfo.InvariantCulture));
        Assert.True(total is > 0 and <= Budget, $"{total} bytes:\n{string.Join('\n', parts)}");
        Assert.Contains(parts, p => p.Contains("/js/site.", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(MainPages))]
    public async Task Nothing_moves_while_a_page_loads_and_is_scrolled(string kind)
    {
        IPage page = await site.OpenAsync("about:blank", Phone);
        await page.AddInitScriptAsync("""
            window.shifted = 0;
            new PerformanceObserver(list => { for (const entry of list.getEntries()) if (!entry.hadRecentInput) window.shifted += entry.value; }).observe({ type: 'layout-shift', buffered: true });
            """);
        await page.GotoAsync(AddressOf(kind), new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        await page.EvaluateAsync("""
            async () => {
              for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
                scrollTo(0, y);
                await new Promise(requestAnimationFrame);
              }
            }
            """);
        await page.WaitForLoadStateAsync(LoadState.NetworkIdle);
        Assert.InRange(await page.EvaluateAsync<double>("shifted"), 0, 0.02);
        await page.Context.CloseAsync();
    }

    private string AddressOf(string kind)
    {
        CultureSnapshot content = site.Snapshot.In(Cultures.Vietnamese);
        return kind switch
        {
            "home" => "/",
            "catalogue" => "/san-pham/",
            "product" => content.Products.OrderByDescending(p => p.Story?.Value.Length ?? 0).First().Url,
            "event" => content.Events.MaxBy(e => e.Chairs.Count + e.Figures.Count)!.Url,
            _ => "/tim-kiem/?q=nuoc+mam",
        };
    }
}
