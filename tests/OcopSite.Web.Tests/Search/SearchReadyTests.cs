using System.Net;
using System.Text.Json;
using AngleSharp.Html.Dom;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Search;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Search;

public sealed class SearchReadyTests
{
    private static readonly SmallSiteOptions Held = new()
    {
        Replace = services =>
        {
            ServiceDescriptor real = services.Single(s => s.ServiceType == typeof(ISearchIndex));
            services.Remove(real);
            services.AddSingleton<ISearchIndex>(p => new HeldIndex((ISearchIndex)real.ImplementationFactory!(p)));
        },
    };

    [Fact]
    public async Task While_the_index_is_built_searches_ask_to_come_back_and_pages_are_read()
    {
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Docs.Product("a", "Nước mắm")], Held);
        foreach ((string path, string language) in new[] { ("/tim-kiem/?q=mam", "vi"), ("/en/search/?q=mam", "en") })
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
            IHtmlDocument page = await response.ReadHtmlAsync();
            Assert.Equal(language, page.DocumentElement.GetAttribute("lang"));
            Assert.Equal("mam", page.QuerySelector("main input[name=q]")?.GetAttribute("value"));
            Assert.Equal(path, page.QuerySelector("main a.button")?.GetAttribute("href"));
        }

        foreach (string path in new[] { "/api/search?q=mam", "/api/suggest?q=m" })
        {
            using HttpResponseMessage response = await site.Client.GetAsync(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
            Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        }

        using HttpResponseMessage health = await site.Client.GetAsync("/health/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, health.StatusCode);
        JsonElement check = JsonSerializer.Deserialize<JsonElement>(await health.Content.ReadAsStringAsync()).GetProperty("checks").GetProperty("content");
        Assert.Contains("index", check.GetProperty("description").GetString(), StringComparison.Ordinal);
        Assert.Contains("Nước mắm", await site.Client.GetTextAsync("/san-pham/a/"), StringComparison.Ordinal);

        await ((HeldIndex)site.Service<ISearchIndex>()).BuildAsync();
        Assert.Contains("/san-pham/a/", await site.Client.GetTextAsync("/tim-kiem/?q=mam"), StringComparison.Ordinal);
        Assert.Contains("/san-pham/a/", await site.Client.GetTextAsync("/api/search?q=mam"), StringComparison.Ordinal);
        Assert.Contains("Healthy", await site.Client.GetTextAsync("/health/ready"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Before_content_is_loaded_the_language_of_the_address_comes_first()
    {
        await using SmallSite site = await SmallSite.StartAsync([], new SmallSiteOptions { IsLoaded = false });
        using HttpResponseMessage response = await site.Client.GetAsync("/en/search/?q=salt");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
        IHtmlDocument page = await response.ReadHtmlAsync();
        Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
        Assert.Equal("The site is starting", page.QuerySelector("h1").Words());
    }
}
