using System.Text.Json.Serialization;

namespace OcopSite.Delivery.Client;

/// <summary>A page of a list.</summary>
/// <param name="Total">How many there are in all.</param>
public sealed record DeliveryPage<TItem>([property: JsonRequired] int Total, [property: JsonRequired] IReadOnlyList<TItem> Items);
