using System.Net;
using OcopSite.Delivery.Client;
using OcopSite.Delivery.Tests.Api;

namespace OcopSite.Delivery.Tests.Client;

/// <summary>The client against the API with the recorded content.</summary>
[Collection(RecordedHostTests.Name)]
public sealed class ContentDeliveryClientTests : IDisposable
{
    private const string Vietnamese = "vi-VN";

    private readonly AnswerCache _kept = new();
    private readonly Counting _line = new();
    private readonly HttpClient _http;
    private readonly ContentDeliveryClient _client;

    public ContentDeliveryClientTests(RecordedHost host)
    {
        _http = new HttpClient(_line) { BaseAddress = host.Address };
        _client = new ContentDeliveryClient(_http, _kept);
    }

    public void Dispose()
    {
        _http.Dispose();
        _kept.Dispose();
    }

    [Fact]
    public async Task A_query_gives_typed_records_with_what_they_pick()
    {
        var query = new ContentQuery
        {
            Fetch = "children:/san-pham",
            Filter = ["contentType:product"],
            Sort = ["name:asc"],
            Take = 100,
            Request = new DeliveryRequest { Culture = Vietnamese, Expand = Expansion.Of<Product>(p => p.Producer), Fields = Expansion.Of<Product>(p => p.Stars, p => p.Producer!.Properties.Kind) },
        };
        DeliveryPage<DeliveryItem<Product>> page = await _client.QueryAsync<DeliveryItem<Product>>(query, default);
        Assert.Equal(page.Total, page.Items.Count);
        DeliveryItem<Product> product = page.Items.First(i => i.Properties is { Stars: not null, Producer: not null });
        Assert.Equal("product", product.ContentType);
        Assert.StartsWith("/san-pham/", product.Route.Path, StringComparison.Ordinal);
        Assert.Equal("producer", product.Properties.Producer!.ContentType);
        Assert.NotNull(product.Properties.Producer.Properties.Kind);
        Assert.Contains(Vietnamese, product.Cultures!.Keys);
    }

    [Fact]
    public async Task An_item_is_found_by_key_and_by_path_and_some_by_their_keys()
    {
        DeliveryItem<Product> byPath = (await _client.GetAsync<DeliveryItem<Product>>("/san-pham/tra-dinh-lang/", new DeliveryRequest(), default))!;
        Assert.Equal(byPath.Name, (await _client.GetAsync<DeliveryItem<Product>>(byPath.Id, new DeliveryRequest(), default))!.Name);
        Assert.Equal(byPath.Id, Assert.Single(await _client.GetManyAsync<DeliveryItem<Product>>([byPath.Id, Guid.NewGuid()], new DeliveryRequest(), default)).Id);
        Assert.Null(await _client.GetAsync<DeliveryItem<Product>>("/khong-co/", new DeliveryRequest(), default));
        Assert.Null(await _client.GetAsync<DeliveryItem<Product>>(byPath.Id, new DeliveryRequest { Culture = "de-DE" }, default));
    }

    [Fact]
    public async Task What_has_not_changed_is_not_sent_again()
    {
        var request = new DeliveryRequest { Culture = Vietnamese };
        DeliveryItem<Product>? first = await _client.GetAsync<DeliveryItem<Product>>("/san-pham/tra-dinh-lang/", request, default);
        DeliveryItem<Product>? second = await _client.GetAsync<DeliveryItem<Product>>("/san-pham/tra-dinh-lang/", request, default);
        Assert.Equal(first!.Properties, second!.Properties);
        Assert.Equal([HttpStatusCode.OK, HttpStatusCode.NotModified], _line.Answers);
    }

    [Fact]
    public async Task A_document_that_moved_says_where_to()
    {
        DeliveryException moved = await Assert.ThrowsAsync<DeliveryException>(() => _client.GetAsync<DeliveryItem<Product>>("/san-pham/muoi-ho-tom/", new DeliveryRequest(), default));
        Assert.Equal(HttpStatusCode.MovedPermanently, moved.Status);
        Assert.NotNull(moved.Location);
        Assert.NotNull(await _client.GetAsync<DeliveryItem<Product>>(moved.Location.OriginalString, new DeliveryRequest(), default));
    }

    [Fact]
    public async Task What_the_API_has_against_a_request_is_told()
    {
        var query = new ContentQuery { Filter = ["nonsense:1"] };
        DeliveryException refused = await Assert.ThrowsAsync<DeliveryException>(() => _client.QueryAsync<DeliveryItem<Product>>(query, default));
        Assert.Equal(HttpStatusCode.BadRequest, refused.Status);
        Assert.Contains("filter", refused.Message, StringComparison.OrdinalIgnoreCase);
        DeliveryException closed = await Assert.ThrowsAsync<DeliveryException>(() => _client.QueryAsync<DeliveryItem<Product>>(new ContentQuery { Request = new DeliveryRequest { Preview = true } }, default));
        Assert.Equal(HttpStatusCode.Unauthorized, closed.Status);
    }

    private sealed record Product(int? Stars, DeliveryItem<Producer>? Producer);

    private sealed record Producer(string? Kind);

    private sealed class Counting() : DelegatingHandler(new SocketsHttpHandler { AllowAutoRedirect = false })
    {
        public List<HttpStatusCode> Answers { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage answer = await base.SendAsync(request, cancellationToken);
            Answers.Add(answer.StatusCode);
            return answer;
        }
    }
}
