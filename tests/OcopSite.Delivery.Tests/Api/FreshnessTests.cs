using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>What was published is in the very next answer, and what was taken back in none. Each test has content of its own to change.</summary>
public sealed class FreshnessTests : IAsyncLifetime, IDisposable
{
    private const string Vietnamese = "vi-VN";
    private const string English = "en-US";

    private static readonly Guid Catalogue = Guid.Parse("2156b49f-8a9c-5bb9-856b-41e3b235f74b");
    private static readonly Guid Tea = Guid.Parse("9d8e68be-8569-5eee-b791-147f63a422e7");

    private readonly RecordedHost _host = new();

    private IContentService Content => _host.Services.GetRequiredService<IContentService>();

    public Task InitializeAsync() => _host.InitializeAsync();

    public void Dispose() => _host.Dispose();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Fact]
    public async Task A_new_name_is_in_the_next_answer_of_the_item_of_lists_and_of_what_picks_it()
    {
        string before = await TagAsync($"/content/item/{Tea}");
        IContent tea = Content.GetById(Tea)!;
        tea.SetCultureName("Trà mới", Vietnamese);
        Publish(tea);

        Assert.Equal("Trà mới", (await ReadAsync($"/content/item/{Tea}"))!["name"]!.GetValue<string>());
        Assert.Contains("Trà mới", await BodyAsync("/content?fetch=children:/san-pham&take=100"), StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.OK, await StatusAsync("/content/item/san-pham/tra-moi"));
        Assert.Equal(HttpStatusCode.MovedPermanently, await StatusAsync("/content/item/san-pham/tra-dinh-lang"));
        Assert.NotEqual(before, await TagAsync($"/content/item/{Tea}"));
    }

    [Fact]
    public async Task A_draft_is_shown_to_nobody_without_the_key()
    {
        IContent tea = Content.GetById(Tea)!;
        tea.SetCultureName("Trà nháp", Vietnamese);
        Content.Save(tea);

        Assert.DoesNotContain("Trà nháp", await BodyAsync("/content?take=1000"), StringComparison.Ordinal);
        Dictionary<string, string> preview = new() { ["Preview"] = "true", ["Api-Key"] = RecordedHost.ApiKey };
        using HttpResponseMessage response = await _host.GetAsync($"/content/item/{Tea}", preview);
        Assert.Contains("Trà nháp", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("unpublish")]
    [InlineData("bin")]
    [InlineData("delete")]
    public async Task What_was_taken_back_is_in_no_answer(string how)
    {
        Assert.Contains(Tea.ToString(), await BodyAsync("/content?take=1000"), StringComparison.Ordinal);
        IContent tea = Content.GetById(Tea)!;
        if (how == "unpublish") Assert.True(Content.Unpublish(tea).Success);
        else if (how == "bin") Assert.True(Content.MoveToRecycleBin(tea).Success);
        else Assert.True(Content.Delete(tea).Success);

        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/content/item/{Tea}"));
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync("/content/item/san-pham/tra-dinh-lang"));
        Assert.Equal("[]", await BodyAsync($"/content/items?id={Tea}"));
        Assert.DoesNotContain(Tea.ToString(), await BodyAsync("/content?take=1000&expand=properties[$all]"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_language_taken_back_is_gone_alone()
    {
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/content/item/{Tea}", English));
        Assert.True(Content.Unpublish(Content.GetById(Tea)!, English).Success);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/content/item/{Tea}", English));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync($"/content/item/{Tea}", Vietnamese));
    }

    [Fact]
    public async Task With_a_document_all_below_it_is_gone()
    {
        Assert.True(Content.Unpublish(Content.GetById(Catalogue)!).Success);
        Assert.Equal(HttpStatusCode.NotFound, await StatusAsync($"/content/item/{Tea}"));
        Assert.Equal(0, (await ReadAsync("/content?filter=contentType:product&sort=name:asc"))!["total"]!.GetValue<int>());
    }

    [Fact]
    public async Task A_copy_elsewhere_is_told_what_changed()
    {
        long position = (await ReadAsync("/changes?take=1000"))!["position"]!.GetValue<long>();
        while ((await ReadAsync($"/changes?since={position}&take=1000"))!["position"]!.GetValue<long>() is long next && next > position) position = next;

        Publish(Content.GetById(Tea)!);
        JsonNode changes = (await ReadAsync($"/changes?since={position}"))!;
        JsonNode change = Assert.Single(changes["items"]!.AsArray())!;
        Assert.Equal(Tea, change["id"]!.GetValue<Guid>());
        Assert.Equal("Published", change["change"]!.GetValue<string>());
        Assert.True(changes["position"]!.GetValue<long>() > position);
    }

    private void Publish(IContent document)
    {
        Content.Save(document);
        Assert.True(Content.Publish(document, [Vietnamese, English]).Success);
    }

    private async Task<HttpStatusCode> StatusAsync(string path, string culture = Vietnamese)
    {
        using HttpResponseMessage response = await _host.GetAsync(path, new Dictionary<string, string> { ["Accept-Language"] = culture });
        return response.StatusCode;
    }

    private async Task<string> BodyAsync(string path)
    {
        using HttpResponseMessage response = await _host.GetAsync(path);
        return await response.Content.ReadAsStringAsync();
    }

    private async Task<JsonNode?> ReadAsync(string path) => JsonNode.Parse(await BodyAsync(path));

    private async Task<string> TagAsync(string path)
    {
        using HttpResponseMessage response = await _host.GetAsync(path);
        return response.Headers.ETag!.Tag;
    }
}
