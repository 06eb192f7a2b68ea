using System.Net;
using System.Text.Json;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Api;

[Collection(SeededSiteTests.Name)]
public sealed class SearchApiTests(SeededSite site)
{
    [Fact]
    public async Task A_search_answers_in_the_agreed_shape()
    {
        JsonElement answer = await GetAsync("/api/search?q=nuoc+mam&lang=vi&take=5");
        Assert.Equal(["total", "hits", "facets", "suggestion", "took"], answer.EnumerateObject().Select(p => p.Name));
        Assert.True(answer.GetProperty("total").GetInt32() > 5);
        JsonElement[] hits = [.. answer.GetProperty("hits").EnumerateArray()];
        Assert.Equal(5, hits.Length);
        Assert.Equal(["highlights", "id", "kind", "name", "score", "summary", "url"], hits[0].EnumerateObject().Select(p => p.Name).Order());
        Assert.All(hits, h => Assert.True(h.GetProperty("id").TryGetGuid(out _)));
        Assert.Equal(JsonValueKind.Number, answer.GetProperty("facets").GetProperty("kind").GetProperty("product").ValueKind);
        Assert.Equal(JsonValueKind.Number, answer.GetProperty("took").ValueKind);
    }

    [Fact]
    public async Task Vietnamese_letters_are_sent_as_they_are()
        => Assert.Contains("Nước mắm", await site.Client.GetTextAsync("/api/search?q=nuoc+mam"), StringComparison.Ordinal);

    [Fact]
    public async Task Hits_are_shown_in_the_language_asked_for_and_lead_to_pages()
    {
        foreach ((string language, string prefix) in new[] { ("vi", "/"), ("en", "/en/") })
        {
            JsonElement hits = (await GetAsync($"/api/search?q=thanh+long&lang={language}&take=50")).GetProperty("hits");
            foreach (string url in hits.EnumerateArray().Select(hit => hit.GetProperty("url").GetString()!))
            {
                Assert.StartsWith(prefix, url, StringComparison.Ordinal);
                using HttpResponseMessage page = await site.Client.GetAsync(url);
                Assert.Equal(HttpStatusCode.OK, page.StatusCode);
            }
        }
    }

    [Fact]
    public async Task Kind_facets_skip_and_take_narrow_the_answer()
    {
        JsonElement all = await GetAsync("/api/search?q=thanh+long&kind=product&take=100");
        Assert.All(all.GetProperty("hits").EnumerateArray(), h => Assert.Equal("product", h.GetProperty("kind").GetString()));
        int three = all.GetProperty("facets").GetProperty("stars").GetProperty("3").GetInt32();
        Assert.Equal(three, (await GetAsync("/api/search?q=thanh+long&kind=product&stars=3")).GetProperty("total").GetInt32());

        string[] ids = [.. all.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("id").GetString()!)];
        string second = (await GetAsync("/api/search?q=thanh+long&kind=product&skip=1&take=1")).GetProperty("hits")[0].GetProperty("id").GetString()!;
        Assert.Equal(ids[1], second);
    }

    [Theory]
    [InlineData("/api/search?q=a&lang=xx", "lang")]
    [InlineData("/api/search?q=a&lang=vi-VN", "lang")]
    [InlineData("/api/search?q=a&kind=thing", "kind")]
    [InlineData("/api/search?q=a&take=0", "take")]
    [InlineData("/api/search?q=a&take=101", "take")]
    [InlineData("/api/search?q=a&take=ten", "take")]
    [InlineData("/api/search?q=a&skip=-1", "skip")]
    [InlineData("/api/search?q=a&skip=1.5", "skip")]
    [InlineData("/api/search?q=a&sort=colour", "sort")]
    [InlineData("/api/search?near=10.93;108.1", "near")]
    [InlineData("/api/search?near=10.93,181", "near")]
    [InlineData("/api/search?near=1e1,NaN", "near")]
    [InlineData("/api/search?q=a&near=91,108", "near")]
    [InlineData("/api/search?q=a&sort=distance", "sort")]
    [InlineData("/api/search?q=a&near=10.9,108.1&within=-1", "within")]
    [InlineData("/api/suggest?q=a&lang=de", "lang")]
    public async Task A_bad_value_is_named(string path, string parameter)
    {
        using HttpResponseMessage response = await site.Client.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        JsonElement problem = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
        Assert.Equal([parameter], problem.GetProperty("errors").EnumerateObject().Select(p => p.Name));
    }

    [Fact]
    public async Task A_very_long_text_is_cut_and_the_answer_says_so()
    {
        JsonElement answer = await GetAsync("/api/search?q=" + new string('a', 500));
        Assert.Contains("200", answer.GetProperty("notice").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/search")]
    [InlineData("/api/search?q=")]
    [InlineData("/api/search?q=%F0%9F%90%9F+%28%22*")]
    public async Task Any_text_has_an_answer(string path)
        => Assert.Equal(0, (await GetAsync(path)).GetProperty("total").GetInt32());

    [Fact]
    public async Task Suggestions_go_on_from_what_is_typed()
    {
        JsonElement first = (await GetAsync("/api/suggest?q=rong+nh&lang=vi")).GetProperty("suggestions")[0];
        Assert.StartsWith("Rong nho", first.GetProperty("name").GetString(), StringComparison.Ordinal);
        Assert.StartsWith("/san-pham/", first.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Phrases_that_names_share_are_suggested_too()
        => Assert.Contains("Rượu vang", (await GetAsync("/api/suggest?q=ruou&lang=vi")).GetProperty("phrases").EnumerateArray().Select(p => p.GetString()));

    [Fact]
    public async Task What_is_near_comes_with_its_distance_and_the_nearest_first()
    {
        JsonElement[] hits = [.. (await GetAsync("/api/search?q=&near=10.93,108.1&sort=distance&kind=place&take=20")).GetProperty("hits").EnumerateArray()];
        double[] distances = [.. hits.Select(h => h.GetProperty("distanceKilometres").GetDouble())];
        Assert.NotEmpty(distances);
        Assert.Equal(distances.Order(), distances);
    }

    [Fact]
    public async Task Products_with_most_stars_come_first_where_asked_for()
    {
        JsonElement answer = await GetAsync("/api/search?q=san+pham&kind=product&sort=stars&take=1");
        int most = answer.GetProperty("facets").GetProperty("stars").EnumerateObject().Max(f => int.TryParse(f.Name, out int stars) ? stars : 0);
        JsonElement those = (await GetAsync($"/api/search?q=san+pham&kind=product&stars={most}&take=100")).GetProperty("hits");
        Assert.Contains(answer.GetProperty("hits")[0].GetProperty("id").GetString(), those.EnumerateArray().Select(h => h.GetProperty("id").GetString()));
    }

    [Fact]
    public async Task An_unknown_address_of_the_api_is_a_problem_and_no_page()
    {
        using HttpResponseMessage response = await site.Client.GetAsync("/api/nothing/here");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
    }

    private async Task<JsonElement> GetAsync(string path) => JsonSerializer.Deserialize<JsonElement>(await site.Client.GetTextAsync(path));
}
