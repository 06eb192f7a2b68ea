using System.Net;
using AngleSharp.Html.Dom;
using Microsoft.AspNetCore.Http;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Api;

/// <summary>Answers when something is not as it should be.</summary>
public sealed class TroubleTests
{
    private static readonly string[] Both = ["/", "/api/search?q=a"];

    [Fact]
    public async Task Before_content_is_loaded_the_site_asks_to_come_back()
    {
        await using SmallSite site = await SmallSite.StartAsync([], new SmallSiteOptions { IsLoaded = false });
        foreach (string path in Both)
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
            Assert.Equal(path == "/" ? "text/html" : "application/problem+json", response.Content.Headers.ContentType?.MediaType);
        }
    }

    [Fact]
    public async Task A_broken_page_is_answered_in_every_language_and_a_broken_api_call_with_a_problem()
    {
        static Task Break(HttpContext http, RequestDelegate next) => throw new InvalidOperationException("broken on purpose");
        await using SmallSite site = await SmallSite.StartAsync(Docs.Frame, new SmallSiteOptions { BeforePage = Break });

        using HttpResponseMessage page = await site.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.InternalServerError, page.StatusCode);
        IHtmlDocument html = await page.ReadHtmlAsync();
        Assert.Equal(["vi", "en"], html.QuerySelectorAll("section[lang]").Select(s => s.GetAttribute("lang")));
        Assert.DoesNotContain("broken on purpose", html.DocumentElement.TextContent, StringComparison.Ordinal);
        Assert.True(page.Headers.Contains("Content-Security-Policy"));

        using HttpResponseMessage api = await site.Client.GetAsync("/api/search?q=a");
        Assert.Equal(HttpStatusCode.InternalServerError, api.StatusCode);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_client_that_searches_without_end_is_slowed_down()
    {
        var settings = new Dictionary<string, string> { ["Ocop:SearchLimits:Burst"] = "3", ["Ocop:SearchLimits:PerSecond"] = "1" };
        await using SmallSite site = await SmallSite.StartAsync(Docs.Frame, new SmallSiteOptions { Settings = settings });
        List<HttpStatusCode> answers = [];
        for (int i = 0; i < 10; i++)
        {
            using HttpResponseMessage response = await site.Client.GetAsync($"/api/suggest?q={i}");
            answers.Add(response.StatusCode);
            if (response.StatusCode != HttpStatusCode.TooManyRequests) continue;
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
            Assert.NotNull(response.Headers.RetryAfter);
        }

        Assert.Contains(HttpStatusCode.TooManyRequests, answers);
        using HttpResponseMessage page = await site.Client.GetAsync("/");
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
    }
}
