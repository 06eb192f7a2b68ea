using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>Products that all pick each other.</summary>
public sealed class ExpansionTests : IAsyncLifetime, IDisposable
{
    private readonly RecordedHost _host = new();

    public async Task InitializeAsync()
    {
        await _host.InitializeAsync();
        IContentService content = _host.Services.GetRequiredService<IContentService>();
        using HttpResponseMessage response = await _host.GetAsync("/content?filter=contentType:product&take=100&fields=");
        JsonArray delivered = JsonNode.Parse(await response.Content.ReadAsStringAsync())!["items"]!.AsArray();
        IContent[] products = [.. delivered.Select(item => content.GetById(item!["id"]!.GetValue<Guid>())!)];
        foreach (IContent product in products)
        {
            product.SetValue("relatedProducts", string.Join(',', products.Select(p => $"umb://document/{p.Key:N}")));
            content.Save(product);
            Assert.True(content.Publish(product, [.. product.PublishedCultures]).Success);
        }
    }

    public void Dispose() => _host.Dispose();

    public Task DisposeAsync() => ((IAsyncLifetime)_host).DisposeAsync();

    [Theory]
    [InlineData(0, HttpStatusCode.OK)]
    [InlineData(1, HttpStatusCode.OK)]
    [InlineData(12, HttpStatusCode.BadRequest)]
    public async Task An_expansion_is_shown_as_deep_as_one_answer_can_hold(int deeper, HttpStatusCode expected)
    {
        string expand = string.Concat(Enumerable.Repeat("properties[$all[", deeper)) + "properties[$all]" + string.Concat(Enumerable.Repeat("]]", deeper));
        using HttpResponseMessage response = await _host.GetAsync($"/content/item/san-pham/tra-dinh-lang?expand={expand}");
        Assert.Equal(expected, response.StatusCode);
        if (expected == HttpStatusCode.BadRequest) Assert.Contains("Answer too large", await response.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }
}
