using System.Net;
using System.Text.Json.Nodes;
using OcopSite.Delivery.Api;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Api;

/// <summary>The Content Delivery API over our own content.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class DeliveryApiTests(SeededSite site)
{
    private const string Root = ContentDeliveryApi.Root + "/v2";

    [Theory]
    [InlineData("vi-VN")]
    [InlineData("en-US")]
    public async Task Every_document_that_has_a_page_is_delivered(string culture)
    {
        JsonNode all = await ReadAsync("/content?take=100000&fields=", culture);
        HashSet<Guid> delivered = [.. all["items"]!.AsArray().Select(i => i!["id"]!.GetValue<Guid>())];
        Assert.Equal(delivered.Count, all["total"]!.GetValue<int>());
        Guid[] shown = [.. site.Snapshot.In(culture).Products.Select(p => p.Id)];
        Assert.NotEmpty(shown);
        Assert.Subset(delivered, shown.ToHashSet());
    }

    [Fact]
    public async Task What_is_kept_for_staff_is_never_delivered()
    {
        string producers = await site.Client.GetTextAsync($"{Root}/content?filter=contentType:producer&take=100000&expand=properties[$all]");
        Assert.Contains("\"phone\"", producers, StringComparison.Ordinal);
        Assert.DoesNotContain("\"consents\"", producers, StringComparison.Ordinal);
        Assert.DoesNotContain("consents", await site.Client.GetTextAsync($"{Root}/openapi.json"), StringComparison.Ordinal);
        using HttpResponseMessage filtered = await site.Client.GetAsync($"{Root}/content?filter=properties[consents]~a");
        Assert.Equal(HttpStatusCode.BadRequest, filtered.StatusCode);
    }

    [Theory]
    [InlineData("nuoc mam", "vi-VN")]
    [InlineData("fish sauce", "en-US")]
    public async Task Documents_are_found_by_their_texts_the_best_first(string text, string culture)
    {
        JsonNode found = await ReadAsync($"/content?search={text}&filter=contentType:product&take=3&fields=", culture);
        Assert.True(found["total"]!.GetValue<int>() > 0);
        Assert.Contains(culture == "vi-VN" ? "mắm" : "sauce", found["items"]![0]!["name"]!.GetValue<string>(), StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public async Task A_text_in_no_language_of_ours_finds_nothing() => Assert.Empty((await ReadAsync("/content?search=muoi", "de-DE"))["items"]!.AsArray());

    [Fact]
    public async Task What_is_not_there_is_no_page()
    {
        using HttpResponseMessage response = await site.Client.GetAsync($"{Root}/nope");
        Assert.Equal(HttpStatusCode.NotFound, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    private async Task<JsonNode> ReadAsync(string path, string culture)
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri(Root + path, UriKind.Relative));
        request.Headers.TryAddWithoutValidation("Accept-Language", culture);
        using HttpResponseMessage response = await site.Client.SendAsync(request);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonNode.Parse(body)!;
    }
}
