using System.Net;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using OcopSite.Delivery.Embedded;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>How answers may be kept, and what goes beyond Umbraco's.</summary>
[Collection(RecordedHostTests.Name)]
public sealed class AnswerTests(RecordedHost host)
{
    private const string Product = "/content/item/san-pham/nuoc-mam-dam-sen";

    [Theory]
    [InlineData(Product)]
    [InlineData("/content?take=3&sort=name:asc")]
    [InlineData("/content/items?id=8b57869f-ef0e-5e92-8e46-da68ea710b87&id=67cb6f4a-35de-557f-bbc6-43bfc38a3a14")]
    [InlineData("/media?fetch=children:/")]
    public async Task Who_has_an_answer_is_not_sent_it_again(string path)
    {
        using HttpResponseMessage first = await host.GetAsync(path);
        string tag = first.Headers.ETag!.ToString();
        Assert.False(first.Headers.ETag.IsWeak);
        using HttpResponseMessage again = await host.GetAsync(path, new Dictionary<string, string> { ["If-None-Match"] = $"\"other\", {tag}" });
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
        Assert.Equal(tag, again.Headers.ETag!.ToString());
        Assert.Empty(await again.Content.ReadAsByteArrayAsync());
    }

    [Fact]
    public async Task What_may_come_compressed_has_a_weak_validator()
    {
        using HttpResponseMessage response = await host.GetAsync(Product, new Dictionary<string, string> { ["Accept-Encoding"] = "br" });
        Assert.True(response.Headers.ETag!.IsWeak);
    }

    [Fact]
    public async Task Different_answers_have_different_validators()
    {
        string?[] tags =
        [
            await TagAsync(Product), await TagAsync(Product + "?expand=properties[producer]"), await TagAsync("/content?take=1&sort=name:asc"), await TagAsync("/content?take=2&sort=name:asc"),
        ];
        Assert.Equal(tags.Length, tags.Distinct().Count());
    }

    [Fact]
    public async Task A_draft_is_kept_by_nobody()
    {
        using HttpResponseMessage response = await host.GetAsync(Product, new Dictionary<string, string> { ["Preview"] = "true", ["Api-Key"] = RecordedHost.ApiKey });
        Assert.Equal("no-store, private", response.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task Before_content_is_there_one_is_asked_to_come_back()
    {
        using RecordedHost early = new() { Preparation = new Unready() };
        await early.InitializeAsync();
        foreach (string path in new[] { "/content", "/content/item/", "/media?fetch=children:/", "/changes" })
        {
            using HttpResponseMessage response = await early.GetAsync(path);
            Assert.Equal(HttpStatusCode.ServiceUnavailable, response.StatusCode);
            Assert.NotNull(response.Headers.RetryAfter);
        }
    }

    [Theory]
    [InlineData("filter=properties[stars]:5", "Nước mắm Đầm Sen")]
    [InlineData("filter=properties[price]>:185000&filter=properties[stars]>4", "Nước mắm Đầm Sen")]
    [InlineData("filter=properties[tags]:muối", "Muối hạt Bàu Trắng")]
    [InlineData("filter=properties[summary]~vỏ lụa", "Hạt điều rang muối")]
    [InlineData("filter=properties[recognisedOn]<2022-01-01", "Muối hạt Bàu Trắng")]
    public async Task Documents_are_found_by_what_their_properties_hold(string query, string name)
        => Assert.Contains(name, await NamesAsync($"/content?filter=contentType:product&take=100&{query}"));

    [Fact]
    public async Task A_filter_on_a_property_leaves_out_what_does_not_hold_it()
    {
        string[] five = await NamesAsync("/content?take=100&filter=properties[stars]:5");
        string[] others = await NamesAsync("/content?take=100&filter=contentType:product&filter=properties[stars]:!5");
        Assert.Empty(five.Intersect(others));
        Assert.Equal((await NamesAsync("/content?take=100&filter=contentType:product")).Length, five.Length + others.Length);
    }

    [Fact]
    public async Task Documents_are_put_in_the_order_of_a_property()
    {
        JsonNode page = await ReadAsync("/content?filter=contentType:product&take=100&sort=properties[price]:desc&fields=properties[price]");
        decimal?[] prices = [.. page["items"]!.AsArray().Select(i => i!["properties"]!["price"]?.GetValue<decimal>())];
        Assert.Equal(prices.OrderByDescending(p => p ?? decimal.MinValue), prices);
        Assert.Contains(185000.5m, prices);
    }

    [Theory]
    [InlineData("/content?filter=properties[nope]:5")]
    [InlineData("/content?filter=properties[stars]")]
    [InlineData("/content?sort=properties[nope]:asc")]
    public async Task A_property_that_nothing_has_is_no_option(string path)
    {
        using HttpResponseMessage response = await host.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("?strict=true&fields=properties[sumary]", "summary")]
    [InlineData("?strict=true&expand=properties[producer[properties[$all]],relatedProduct]", "relatedProducts")]
    [InlineData("?strict=true&expand=property[producer]", "properties")]
    public async Task Who_asks_for_strictness_is_told_of_a_slip(string query, string meant)
    {
        using HttpResponseMessage response = await host.GetAsync(Product + query);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Contains($"'{meant}'", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Strictness_minds_nothing_that_is_right()
    {
        using HttpResponseMessage response = await host.GetAsync(Product + "?strict=true&expand=properties[producer[properties[$all]],images[properties[credit]]]&fields=$all");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
    }

    [Fact]
    public async Task A_host_without_an_index_says_that_it_cannot_search()
    {
        using HttpResponseMessage response = await host.GetAsync("/content?search=muối");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Fact]
    public async Task The_description_has_a_schema_for_each_document_type_and_every_reference_in_it_leads_somewhere()
    {
        JsonNode description = await ReadAsync("/openapi.json");
        JsonObject schemas = description["components"]!["schemas"]!.AsObject();
        Assert.Equal("number", schemas["ProductContent"]!["allOf"]![1]!["properties"]!["properties"]!["properties"]!["price"]!["type"]!.GetValue<string>());
        string[] references = [.. Regex.Matches(description.ToJsonString(), "\"#/components/schemas/([A-Za-z]+)\"").Select(m => m.Groups[1].Value).Distinct()];
        Assert.Contains("PickedMedia", references);
        Assert.All(references, name => Assert.True(schemas.ContainsKey(name), name));
    }

    private async Task<string?> TagAsync(string path)
    {
        using HttpResponseMessage response = await host.GetAsync(path);
        return response.Headers.ETag?.Tag;
    }

    private async Task<string[]> NamesAsync(string path) => [.. (await ReadAsync(path))["items"]!.AsArray().Select(i => i!["name"]!.GetValue<string>())];

    private async Task<JsonNode> ReadAsync(string path)
    {
        using HttpResponseMessage response = await host.GetAsync(path);
        string body = await response.Content.ReadAsStringAsync();
        Assert.True(response.IsSuccessStatusCode, body);
        return JsonNode.Parse(body)!;
    }

    private sealed class Unready : IContentPreparation
    {
        public bool IsReady => false;

        public Task WhenReadyAsync(CancellationToken cancellationToken) => Task.CompletedTask;
    }
}
