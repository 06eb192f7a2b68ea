using System.Net;
using System.Text.Json.Nodes;
using FsCheck.Xunit;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>What nobody recorded: whatever is asked, the answer is bounded and says what is wrong.</summary>
[Collection(RecordedHostTests.Name)]
public sealed class RobustnessTests(RecordedHost host)
{
    [Theory]
    [InlineData("/content?expand=properties[producer", "expand")]
    [InlineData("/content?expand=]properties[", "expand")]
    [InlineData("/content?fields=properties[]", "fields")]
    [InlineData("/content?fields=[stars]", "fields")]
    [InlineData("/media/item/%E1%BA%A3nh?fields=properties[a]]", "fields")]
    [InlineData("/content?take=-1", "take")]
    [InlineData("/content?skip=-2147483648", "skip")]
    public async Task A_request_that_cannot_be_meant_is_told_why(string path, string parameter)
    {
        using HttpResponseMessage response = await host.GetAsync(path);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType?.MediaType);
        Assert.Contains($"'{parameter}'", (await ReadAsync(response))["detail"]!.GetValue<string>(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("PATCH")]
    [InlineData("DELETE")]
    public async Task Nothing_but_reading_is_allowed(string method)
    {
        foreach (string path in new[] { "/content", "/content/item/san-pham", "/content/items", "/media", "/media/item/x", "/changes" })
        {
            using HttpResponseMessage response = await host.SendAsync(method, RecordedHost.Root + path);
            Assert.Equal(HttpStatusCode.MethodNotAllowed, response.StatusCode);
        }
    }

    [Fact]
    public async Task A_list_is_asked_for_without_its_body()
    {
        using HttpResponseMessage response = await host.SendAsync("HEAD", RecordedHost.Root + "/content?take=3");
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Empty(await response.Content.ReadAsByteArrayAsync());
    }

    [Theory]
    [InlineData(33)]
    [InlineData(600)]
    public async Task Names_nested_without_sense_are_refused(int depth)
    {
        using HttpResponseMessage response = await host.GetAsync($"/content?expand={string.Concat(Enumerable.Repeat("a[", depth))}b{new string(']', depth)}");
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
    }

    [Theory]
    [InlineData("/content/item/" + "%2E%2E/%2E%2E/etc/passwd")]
    [InlineData("/content/item/%ff%fe")]
    [InlineData("/content/item/%2525")]
    [InlineData("/content/items?id=%00")]
    [InlineData("/content?fetch=children:%00")]
    [InlineData("/content?filter=name:%00")]
    [InlineData("/content?filter=createDate%3E99999-99-99")]
    [InlineData("/content?sort=:")]
    [InlineData("/media?fetch=children:%F0%9F%98%80")]
    [InlineData("/changes?since=-1")]
    [InlineData("/changes?take=100000")]
    public async Task Odd_input_is_no_error_of_ours(string path)
    {
        using HttpResponseMessage response = await host.SendAsync("GET", RecordedHost.Root + path);
        Assert.InRange((int)response.StatusCode, 200, 499);
    }

    [Property(MaxTest = 200)]
    public async Task Whatever_is_typed_is_no_error_of_ours(string option, string name)
    {
        string text = Uri.EscapeDataString(option ?? "");
        foreach (string path in new[]
        {
            $"/content?fetch={text}", $"/content?filter={text}", $"/content?filter=properties[stars]{text}", $"/content?sort={text}", $"/content?expand={text}&fields={text}",
            $"/content?take=1&strict=true&fields=properties[{text}]", $"/content/item/{text}", $"/media/item/{text}", $"/media?fetch=children:{text}&filter={text}&sort={text}",
        })
        {
            Dictionary<string, string> headers = new() { ["Accept-Language"] = Header(name), ["Start-Item"] = Header(option) };
            using HttpResponseMessage response = await host.GetAsync(path, headers);
            Assert.InRange((int)response.StatusCode, 200, 499);
        }
    }

    private static string Header(string? text) => string.Concat((text ?? "").Where(c => c is >= ' ' and < '\x7f'));

    private static async Task<JsonNode> ReadAsync(HttpResponseMessage response) => JsonNode.Parse(await response.Content.ReadAsStringAsync())!;
}
