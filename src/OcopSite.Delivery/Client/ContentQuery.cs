using System.Globalization;

namespace OcopSite.Delivery.Client;

/// <summary>A list: which documents, in what order, which page of them.</summary>
public sealed record ContentQuery
{
    /// <summary><c>children:</c>, <c>descendants:</c> or <c>ancestors:</c> with a key or path; everything when absent.</summary>
    public string? Fetch { get; init; }

    /// <summary>Such as <c>contentType:product</c>; all of them must hold.</summary>
    public IReadOnlyList<string> Filter { get; init; } = [];

    /// <summary>Such as <c>updateDate:desc</c>; the next decides where the one before leaves it open.</summary>
    public IReadOnlyList<string> Sort { get; init; } = [];

    public int Skip { get; init; }

    public int Take { get; init; } = 10;

    public DeliveryRequest Request { get; init; } = new();

    internal IReadOnlyList<KeyValuePair<string, string?>> Parameters =>
    [
        .. Fetch is null ? [] : new KeyValuePair<string, string?>[] { new("fetch", Fetch) },
        .. Filter.Select(f => new KeyValuePair<string, string?>("filter", f)),
        .. Sort.Select(s => new KeyValuePair<string, string?>("sort", s)),
        new("skip", Skip.ToString(CultureInfo.InvariantCulture)),
        new("take", Take.ToString(CultureInfo.InvariantCulture)),
    ];
}
