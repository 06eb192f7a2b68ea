using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using OcopSite.Content;
using OcopSite.Content.Items;

namespace OcopSite.Browser.Tests.Backoffice;

/// <summary>Every screen of the back office with axe, in both languages and colour schemes, within its budget.</summary>
[Collection(BrowserCollection.Name)]
public sealed class StaffPageTests(SiteInBrowser site)
{
    private const int MostRequestsCold = 60;
    private const int MostBytesCold = 1_000_000;
    private const int MostRequestsOfADocument = 25;

    [Theory]
    [InlineData(390, ColorScheme.Dark, "vi-VN")]
    [InlineData(1280, ColorScheme.Light, "en-US")]
    [InlineData(1280, ColorScheme.Dark, "vi-VN")]
    public async Task Every_screen_is_accessible_fits_and_speaks_one_language(int width, ColorScheme scheme, string culture)
    {
        IPage page = await site.OpenAdminAsync("/admin/sign-in", width, scheme);
        await page.SignInAsync();
        await SpeakAsync(page, culture);
        foreach (string path in Paths())
        {
            await page.GotoAsync(path);
            // What a frame shows is a page of the site, and looked at as one.
            AxeResult result = await page.RunAxe(new AxeRunOptions { Iframes = false });
            Assert.True(result.Violations.Length == 0, $"{page.Url}: {string.Join("; ", result.Violations.Select(PageTypeTests.Describe))}");
            Assert.Equal(culture[..2], await page.GetAttributeAsync("html", "lang"));
            Assert.DoesNotContain("⟦", await page.ContentAsync(), StringComparison.Ordinal);
            int wide = await page.EvaluateAsync<int>("document.documentElement.scrollWidth");
            Assert.True(wide <= width, $"{page.Url} is {wide} px wide on {width}");
        }

        await SpeakAsync(page, Cultures.Vietnamese);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_screen_and_a_product_come_in_few_requests()
    {
        IPage page = await site.OpenAdminAsync("/admin/sign-in");
        await page.SignInAsync();
        (int requests, long bytes) = await LoadAsync(page, $"/admin/documents/{ContentKeys.Of("product", "rong-nho-tuoi-hai-nam")}");
        Assert.InRange(requests, 1, MostRequestsOfADocument);

        IPage cold = await site.OpenAdminAsync("/admin/sign-in");
        await cold.SignInAsync();
        (requests, bytes) = await LoadAsync(cold, "/admin");
        Assert.InRange(requests, 1, MostRequestsCold);
        Assert.InRange(bytes, 1, MostBytesCold);
        await page.Context.CloseAsync();
        await cold.Context.CloseAsync();
    }

    // One document of each type, and every other screen.
    private IEnumerable<string> Paths()
    {
        string product = $"/admin/documents/{ContentKeys.Of("product", "rong-nho-tuoi-hai-nam")}";
        return
        [
            "/admin", "/admin/content", "/admin/content/product", "/admin/content/product?certificate=lapsed", "/admin/content/event",
            .. site.Snapshot.In(Cultures.Vietnamese).All.OfType<PublishedItem>().DistinctBy(i => i.ContentType).Select(i => $"/admin/documents/{i.Id}"),
            $"{product}/publish", $"{product}/review", $"{product}/history", $"{product}/uses", $"{product}/preview?phone=1",
            $"/admin/move?key={ContentKeys.Of("page", "stars")}&look=1", $"/admin/move?key={ContentKeys.Of("page", "about")}&to={ContentKeys.Of("page", "stars")}", "/admin/bin", "/admin/inquiries", "/admin/searches", "/admin/media?filter=twins", "/admin/exchange", "/admin/audit",
            "/admin/settings", "/admin/settings/synonyms", "/admin/settings/redirects", "/admin/settings/webhooks", "/admin/settings/webhooks/new", "/admin/settings/api-keys", "/admin/settings/health",
        ];
    }

    private static async Task<(int Requests, long Bytes)> LoadAsync(IPage page, string path)
    {
        int requests = 0;
        long bytes = 0;
        void Count(object? sender, IResponse response)
        {
            Interlocked.Increment(ref requests);
            if (response.Headers.TryGetValue("content-length", out string? length)) Interlocked.Add(ref bytes, long.Parse(length, System.Globalization.CultureInfo.InvariantCulture));
        }

        page.Response += Count;
        IResponse? answer = await page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.NetworkIdle });
        page.Response -= Count;
        bytes += (await answer!.BodyAsync()).Length;
        return (requests, bytes);
    }

    private static async Task SpeakAsync(IPage page, string culture)
    {
        await page.GotoAsync("/admin/account");
        await page.SelectOptionAsync("#language", culture);
        await page.ClickAsync("form[action='/admin/account'] button");
        await page.WaitForURLAsync("**/admin/account?done=saved");
    }
}
