using System.Diagnostics;
using System.Globalization;
using System.Net.Http;
using System.Net.Http.Headers;
using System.Net.Mime;
using System.Net.Sockets;
using System.Security.Cryptography;
using System.Text;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Sends one thing once.</summary>
internal sealed class WebhookSender(IHttpClientFactory clients, WebhookSecrets secrets, TimeProvider clock)
{
    public const string Client = "webhooks";

    private const int KeptOfAnswer = 1024;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public async Task<WebhookAttempt> SendAsync(Webhook webhook, WebhookDelivery delivery, CancellationToken cancellationToken)
    {
        DateTimeOffset now = clock.GetUtcNow();
        long started = Stopwatch.GetTimestamp();
        (int? status, string answer) = await TryAsync(webhook, delivery, now, cancellationToken);
        return new WebhookAttempt(
            Guid.CreateVersion7(now), delivery.EventId, delivery.Event, delivery.Body, delivery.OccurredAt, delivery.Attempts + 1, now.UtcDateTime,
            (int)Stopwatch.GetElapsedTime(started).TotalMilliseconds, status, answer);
    }

    private async Task<(int? Status, string Answer)> TryAsync(Webhook webhook, WebhookDelivery delivery, DateTimeOffset now, CancellationToken cancellationToken)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using HttpRequestMessage request = Request(webhook, delivery, now);
            using HttpClient client = clients.CreateClient(Client);
            using HttpResponseMessage response = await client.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            return ((int)response.StatusCode, await BeginningAsync(response.Content, patience.Token));
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return (null, $"No answer within {Patience.TotalSeconds} s.");
        }
        catch (Exception e) when (e is HttpRequestException or IOException or SocketException or CryptographicException)
        {
            return (null, (e.InnerException ?? e).Message);
        }
    }

    private HttpRequestMessage Request(Webhook webhook, WebhookDelivery delivery, DateTimeOffset now)
    {
        string timestamp = now.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
        return new HttpRequestMessage(HttpMethod.Post, webhook.Url)
        {
            Content = new StringContent(delivery.Body, new MediaTypeHeaderValue(MediaTypeNames.Application.Json, "utf-8")),
            Headers =
            {
                { "User-Agent", "OcopSite-Webhooks" },
                { "X-Ocop-Event", WebhookEvents.NameOf(delivery.Event) },
                { "X-Ocop-Id", delivery.EventId.ToString() },
                { "X-Ocop-Timestamp", timestamp },
                { "X-Ocop-Signature", secrets.Sign(webhook, timestamp, delivery.EventId, delivery.Body) },
            },
        };
    }

    private static async Task<string> BeginningAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using Stream stream = await content.ReadAsStreamAsync(cancellationToken);
        byte[] beginning = new byte[KeptOfAnswer];
        int length = await stream.ReadAtLeastAsync(beginning, KeptOfAnswer, throwOnEndOfStream: false, cancellationToken);
        return Encoding.UTF8.GetString(beginning, 0, length);
    }
}
