using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Delivery.Client;

namespace OcopSite.Delivery.Remote;

/// <summary>
/// <c>POST /api/remote/changes</c>: takes the webhooks of the other side, ours (signed, see <c>docs/webhooks.md</c>) or a stock Umbraco's (the secret as
/// <c>Authorization: Bearer</c>). They are taken as hints; what is true is read from the API.
/// </summary>
public static class RemoteChangesEndpoint
{
    private const int LargestBody = 256 * 1024;
    private static readonly TimeSpan Drift = TimeSpan.FromMinutes(5);

    /// <summary>Maps nothing while no secret is set, or the content is our own.</summary>
    public static void MapRemoteChanges(this IEndpointRouteBuilder endpoints)
    {
        if (endpoints.ServiceProvider.GetService<RemoteSignal>() is not RemoteSignal signal) return;
        if (endpoints.ServiceProvider.GetRequiredService<IOptions<RemoteOptions>>().Value.WebhookSecret is not string secret) return;
        byte[] key = Encoding.UTF8.GetBytes(secret);
        var clock = endpoints.ServiceProvider.GetRequiredService<TimeProvider>();
        endpoints.MapPost("/api/remote/changes", async Task<IResult> (HttpContext http) =>
        {
            if (await BodyAsync(http.Request) is not byte[] body)
                return TypedResults.Problem($"A webhook has at most {LargestBody} bytes.", statusCode: StatusCodes.Status413PayloadTooLarge);
            if (!IsBearer(http.Request, key) && !IsSigned(http.Request, body, key, clock.GetUtcNow()))
                return TypedResults.Problem("The webhook is not signed with the secret of this site, or its time is off.", statusCode: StatusCodes.Status401Unauthorized);
            string what = $"{http.Request.Headers["Umb-Webhook-Event"]}{http.Request.Headers["X-Ocop-Event"]}";
            bool files = what.Contains("media", StringComparison.OrdinalIgnoreCase);
            signal.Raise(files ? [] : KeysIn(body), files);
            return TypedResults.Accepted((string?)null);
        });
    }

    private static async Task<byte[]?> BodyAsync(HttpRequest request)
    {
        try
        {
            return request.ContentLength > LargestBody ? null : await LimitedBody.ReadAsync(request.Body, LargestBody, request.HttpContext.RequestAborted);
        }
        catch (IOException) when (!request.HttpContext.RequestAborted.IsCancellationRequested)
        {
            // Longer than it may be, whatever it said of itself.
            return null;
        }
    }

    private static bool IsBearer(HttpRequest request, byte[] secret)
        => request.Headers.Authorization.ToString() is ['B' or 'b', 'e', 'a', 'r', 'e', 'r', ' ', .. string given] && CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(given), secret);

    private static bool IsSigned(HttpRequest request, byte[] body, byte[] secret, DateTimeOffset now)
    {
        string timestamp = request.Headers["X-Ocop-Timestamp"].ToString();
        if (!long.TryParse(timestamp, NumberStyles.None, CultureInfo.InvariantCulture, out long seconds) || Math.Abs(now.ToUnixTimeSeconds() - seconds) > Drift.TotalSeconds) return false;
        byte[] signed = [.. Encoding.UTF8.GetBytes($"{timestamp}.{request.Headers["X-Ocop-Id"]}."), .. body];
        string expected = "sha256=" + Convert.ToHexStringLower(HMACSHA256.HashData(secret, signed));
        return CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(request.Headers["X-Ocop-Signature"].ToString()), Encoding.UTF8.GetBytes(expected));
    }

    // Umbraco's payloads differ by version and setting: whatever is called id or key may be what changed.
    private static IEnumerable<Guid> KeysIn(byte[] body)
    {
        try
        {
            using JsonDocument json = JsonDocument.Parse(body);
            return [.. KeysIn(json.RootElement)];
        }
        catch (JsonException)
        {
            // No matter: all will be compared.
            return [];
        }
    }

    private static IEnumerable<Guid> KeysIn(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Array => json.EnumerateArray().SelectMany(KeysIn),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p =>
            p.Value.ValueKind == JsonValueKind.String && p.Value.TryGetGuid(out Guid key)
                ? p.Name.ToLowerInvariant() is "id" or "key" ? [key] : []
                : KeysIn(p.Value)),
        _ => [],
    };
}
