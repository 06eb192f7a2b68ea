using System.Net;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;

namespace OcopSite.Delivery.Client;

/// <summary>
/// Reads a Content Delivery API v2, ours or a stock Umbraco's. What an answer is read into is the caller's choice: a
/// <see cref="DeliveryItem{T}"/> of its own properties, or <see cref="JsonElement"/>.
/// </summary>
/// <param name="http">Its base address is the root of the site that has the API.</param>
/// <param name="kept">Answers with an entity tag are kept here and asked for again only if they changed; <see langword="null"/> to keep none.</param>
/// <param name="limits">How long and how large an answer may be.</param>
public sealed class ContentDeliveryClient(HttpClient http, AnswerCache? kept = null, DeliveryLimits? limits = null)
{
    private const string Root = "umbraco/delivery/api/v2/content";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    private readonly DeliveryLimits _limits = limits ?? new DeliveryLimits();

    /// <summary>A document by its key; <see langword="null"/> when it is not published in the language asked for.</summary>
    /// <exception cref="DeliveryException">The API refused, or answered something else than its contract says.</exception>
    public Task<TItem?> GetAsync<TItem>(Guid id, DeliveryRequest request, CancellationToken cancellationToken)
        where TItem : class
        => FindAsync<TItem>($"{Root}/item/{id:D}", request, cancellationToken);

    /// <summary>A document by its route path, such as <c>/san-pham/nuoc-mam/</c>; <see langword="null"/> when nothing is published there.</summary>
    /// <exception cref="DeliveryException">The API refused, or the document has moved: then <see cref="DeliveryException.Location"/> says where to.</exception>
    public Task<TItem?> GetAsync<TItem>(string path, DeliveryRequest request, CancellationToken cancellationToken)
        where TItem : class
        => FindAsync<TItem>($"{Root}/item/{string.Join('/', path.Trim('/').Split('/').Select(Uri.EscapeDataString))}", request, cancellationToken);

    /// <summary>The documents with these keys that are published in the language asked for.</summary>
    /// <exception cref="DeliveryException">The API refused, or answered something else than its contract says.</exception>
    public async Task<IReadOnlyList<TItem>> GetManyAsync<TItem>(IReadOnlyCollection<Guid> ids, DeliveryRequest request, CancellationToken cancellationToken)
        => ids.Count == 0
            ? []
            : await ReadAsync<IReadOnlyList<TItem>>($"{Root}/items", [.. ids.Select(id => new KeyValuePair<string, string?>("id", id.ToString()))], request, cancellationToken);

    /// <summary>One page of a list.</summary>
    /// <exception cref="DeliveryException">The API refused, or answered something else than its contract says.</exception>
    public Task<DeliveryPage<TItem>> QueryAsync<TItem>(ContentQuery query, CancellationToken cancellationToken)
        => ReadAsync<DeliveryPage<TItem>>(Root, query.Parameters, query.Request, cancellationToken);

    private async Task<TItem?> FindAsync<TItem>(string path, DeliveryRequest request, CancellationToken cancellationToken)
        where TItem : class
    {
        try
        {
            return await ReadAsync<TItem>(path, [], request, cancellationToken);
        }
        catch (DeliveryException e) when (e.Status == HttpStatusCode.NotFound)
        {
            return null;
        }
    }

    private async Task<T> ReadAsync<T>(string path, IReadOnlyList<KeyValuePair<string, string?>> parameters, DeliveryRequest request, CancellationToken cancellationToken)
    {
        string url = path + Microsoft.AspNetCore.Http.QueryString.Create([.. parameters, .. request.Parameters]);
        ReadOnlyMemory<byte> body = await BodyAsync(url, request, cancellationToken);
        try
        {
            return JsonSerializer.Deserialize<T>(body.Span, Json) ?? throw new DeliveryException(HttpStatusCode.OK, $"{url} answered null.");
        }
        catch (JsonException e)
        {
            throw new DeliveryException(HttpStatusCode.OK, $"{url} did not answer as the Content Delivery API does: {e.Message}", e);
        }
    }

    private async Task<ReadOnlyMemory<byte>> BodyAsync(string url, DeliveryRequest request, CancellationToken cancellationToken)
    {
        using var timeout = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        timeout.CancelAfter(_limits.Patience);
        using HttpRequestMessage message = request.For(url);
        string key = $"{request.Kind} {url}";
        KeptAnswer? before = kept?.Find(key);
        if (before is not null) message.Headers.TryAddWithoutValidation("If-None-Match", before.EntityTag);
        try
        {
            using HttpResponseMessage answer = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, timeout.Token);
            if (answer.StatusCode == HttpStatusCode.NotModified && before is not null) return before.Body;
            if (answer.StatusCode != HttpStatusCode.OK) throw await RefusalAsync(url, answer, timeout.Token);
            byte[] body = await LimitedBody.ReadAsync(answer.Content, _limits.LargestAnswer, timeout.Token);
            if (answer.Headers.ETag is { } tag) kept?.Keep(key, new KeptAnswer(tag.ToString(), body));
            return body;
        }
        catch (OperationCanceledException e) when (!cancellationToken.IsCancellationRequested)
        {
            throw new DeliveryException(HttpStatusCode.RequestTimeout, $"{url} did not answer within {_limits.Patience.TotalSeconds:0} seconds.", e);
        }
        catch (Exception e) when (e is HttpRequestException or IOException)
        {
            throw new DeliveryException(HttpStatusCode.ServiceUnavailable, $"{url} could not be read: {e.Message}", e);
        }
    }

    private static async Task<DeliveryException> RefusalAsync(string url, HttpResponseMessage answer, CancellationToken cancellationToken)
    {
        ProblemDetails? problem = null;
        if (answer.Content.Headers.ContentType?.MediaType?.EndsWith("json", StringComparison.OrdinalIgnoreCase) == true)
        {
            try
            {
                problem = JsonSerializer.Deserialize<ProblemDetails>(await LimitedBody.ReadAsync(answer.Content, DeliveryLimits.LargestProblem, cancellationToken), Json);
            }
            catch (JsonException)
            {
                // An answer to Start-Item is a bare text; the status says enough.
            }
        }

        return new DeliveryException(answer.StatusCode, $"{url} answered {(int)answer.StatusCode}{(problem?.Detail ?? problem?.Title) switch { null => "", string why => ": " + why }}.")
        {
            RetryAfter = answer.Headers.RetryAfter?.Delta,
            Location = answer.Headers.Location,
        };
    }
}
