using System.Net;
using OcopSite.Delivery;
using OcopSite.Web.Search.Counts;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Search;

public sealed class SearchCountsTests
{
    private static readonly DateOnly Today = new(2026, 3, 10);
    private static readonly DeliveredDocument[] Content = [.. Docs.Frame, Docs.Product("a", "Nước mắm")];

    [Fact]
    public async Task Every_way_to_type_a_text_is_one_also_where_the_cache_answers()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        foreach (string path in new[] { "/tim-kiem/?q=n%C6%B0%E1%BB%9Bc+m%E1%BA%AFm", "/tim-kiem/?q=n%C6%B0%E1%BB%9Bc+m%E1%BA%AFm", "/tim-kiem/?q=+N%C6%AF%E1%BB%9AC++m%E1%BA%AFm", "/api/search?q=nu%CC%9Bo%CC%9B%CC%81c+ma%CC%86%CC%81m&skip=0" })
            await site.Client.GetTextAsync(path);
        Assert.Equal([new SearchCount("vi", "nước mắm", 4)], await TopAsync(site));
        Assert.Empty(await TopAsync(site, withoutResult: true));
    }

    [Fact]
    public async Task Searches_that_found_nothing_are_told_apart_by_language()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        for (int i = 0; i < 3; i++)
        {
            await site.Client.GetTextAsync("/en/search/?q=whisky");
            await site.Client.GetTextAsync("/api/search?q=mam&lang=vi");
        }

        Assert.Equal([new SearchCount("vi", "mam", 3), new SearchCount("en", "whisky", 3)], await TopAsync(site));
        Assert.Equal([new SearchCount("en", "whisky", 3)], await TopAsync(site, withoutResult: true));
    }

    [Fact]
    public async Task What_only_two_have_searched_for_is_never_told()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        for (int i = 0; i < 2; i++) await site.Client.GetTextAsync("/tim-kiem/?q=mam");
        Assert.Empty(await TopAsync(site));
        site.Clock.Advance(TimeSpan.FromDays(1));
        await site.Client.GetTextAsync("/tim-kiem/?q=mam");
        Assert.Equal([new SearchCount("vi", "mam", 3)], await site.Service<ISearchCounts>().TopAsync(Today, Today.AddDays(1), false, 10, CancellationToken.None));
        Assert.Empty(await TopAsync(site));
    }

    [Theory]
    [InlineData("/tim-kiem/?q=lan%40example.vn")]
    [InlineData("/tim-kiem/?q=0912+345+678")]
    [InlineData("/tim-kiem/?q=")]
    [InlineData("/tim-kiem/?q=mam&kind=product")]
    [InlineData("/tim-kiem/?q=mam&sort=name")]
    [InlineData("/api/search?q=mam&skip=1")]
    [InlineData("/api/suggest?q=mam")]
    [InlineData("/san-pham/?q=mam")]
    public async Task Personal_data_steps_of_a_search_and_suggestions_are_not_counted(string path)
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        for (int i = 0; i < 3; i++) await site.Client.GetTextAsync(path);
        Assert.Empty(site.Service<SearchTally>().Read());
    }

    [Fact]
    public async Task A_browser_that_has_the_page_and_a_bad_request_are_no_searches()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        using HttpResponseMessage first = await site.Client.GetAsync("/tim-kiem/?q=mam");
        using var again = new HttpRequestMessage(HttpMethod.Get, "/tim-kiem/?q=mam");
        again.Headers.IfNoneMatch.Add(first.Headers.ETag!);
        using HttpResponseMessage known = await site.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        (await site.Client.GetAsync("/api/search?q=mam&lang=xx")).Dispose();
        Assert.Equal([new CountedText("vi", "mam", 1, 0)], site.Service<SearchTally>().Read()[Today]);
    }

    [Fact]
    public async Task Counts_outlive_a_restart_and_old_days_are_dropped()
    {
        DirectoryInfo data = Directory.CreateTempSubdirectory("ocop-counts-");
        try
        {
            foreach (int searches in new[] { 2, 1 })
            {
                await using SmallSite site = await SmallSite.StartAsync(Content, new SmallSiteOptions { DataDirectory = data.FullName });
                for (int i = 0; i < searches; i++) await site.Client.GetTextAsync("/tim-kiem/?q=mam");
            }

            await using SmallSite last = await SmallSite.StartAsync(Content, new SmallSiteOptions { DataDirectory = data.FullName });
            Assert.Equal([new SearchCount("vi", "mam", 3)], await TopAsync(last));
            last.Clock.Advance(TimeSpan.FromDays(400));
            await last.Service<SearchCounts>().WriteAsync(CancellationToken.None);
            Assert.NotEmpty(await TopAsync(last));
            last.Clock.Advance(TimeSpan.FromDays(1));
            await last.Service<SearchCounts>().WriteAsync(CancellationToken.None);
            Assert.Empty(await TopAsync(last));
        }
        finally
        {
            data.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_set_aside_and_counting_goes_on()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        string file = Path.Combine(Directory.CreateDirectory(Path.Combine(site.DataDirectory, "search-counts")).FullName, "2026-03-10.json");
        await File.WriteAllTextAsync(file, "[{\"language\":\"vi\",\"te");
        for (int i = 0; i < 3; i++) await site.Client.GetTextAsync("/tim-kiem/?q=mam");
        await site.Service<SearchCounts>().WriteAsync(CancellationToken.None);
        Assert.True(File.Exists(file + ".damaged"));
        Assert.Equal([new SearchCount("vi", "mam", 3)], await TopAsync(site));
    }

    [Fact]
    public async Task Where_a_day_cannot_be_written_no_day_is_lost()
    {
        await using SmallSite site = await SmallSite.StartAsync(Content);
        string blocked = Path.Combine(site.DataDirectory, "search-counts", "2026-03-10.json.next");
        Directory.CreateDirectory(blocked);
        for (int day = 0; day < 2; day++)
        {
            for (int i = 0; i < 3; i++) await site.Client.GetTextAsync("/tim-kiem/?q=mam");
            if (day == 0) site.Clock.Advance(TimeSpan.FromDays(1));
        }

        await Assert.ThrowsAnyAsync<UnauthorizedAccessException>(() => site.Service<SearchCounts>().WriteAsync(CancellationToken.None));
        Directory.Delete(blocked);
        await site.Service<SearchCounts>().WriteAsync(CancellationToken.None);

        Assert.Equal([new SearchCount("vi", "mam", 6)], await site.Service<ISearchCounts>().TopAsync(Today, Today.AddDays(1), false, 10, CancellationToken.None));
    }

    [Fact]
    public void A_flood_of_texts_leaves_the_frequent_ones()
    {
        var day = new DayCounts();
        for (int i = 0; i < 3; i++) day.Add(new SearchText("vi", "mam"), 1, 0);
        for (int i = 0; i < 30_000; i++) day.Add(new SearchText("vi", $"x{i}"), 1, 1);
        Assert.Equal(new CountedText("vi", "mam", 3, 0), day.Texts[0]);
        Assert.Equal(5_000, day.Texts.Count);
    }

    [Fact]
    public void A_text_is_counted_in_one_form_and_half_a_character_breaks_nothing()
    {
        Assert.Equal("quà tết 2026", SearchText.Of("vi", "  Quà\tTẾT 2026 ")?.Text);
        Assert.Equal("\ufffd a b", SearchText.Of("vi", "\ud800 a\0b")?.Text);
    }

    [Fact]
    public void A_long_text_is_cut() => Assert.Equal(new string('a', 60), SearchText.Of("vi", new string('a', 200))?.Text);

    private static Task<IReadOnlyList<SearchCount>> TopAsync(SmallSite site, bool withoutResult = false)
        => site.Service<ISearchCounts>().TopAsync(Today, Today, withoutResult, 10, CancellationToken.None);
}
