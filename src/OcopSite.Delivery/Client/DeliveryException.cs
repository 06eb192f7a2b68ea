using System.Net;

namespace OcopSite.Delivery.Client;

/// <summary>An answer of a Content Delivery API that is not what was asked for, or none.</summary>
/// <param name="status">The status of the answer; 408 when it did not come in time, 503 when there was no connection.</param>
public sealed class DeliveryException(HttpStatusCode status, string message, Exception? inner = null) : Exception(message, inner)
{
    public HttpStatusCode Status => status;

    /// <summary>When to ask again, where the API says so.</summary>
    public TimeSpan? RetryAfter { get; init; }

    /// <summary>The new route path of a document that moved.</summary>
    public Uri? Location { get; init; }
}
