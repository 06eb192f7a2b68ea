using System.Text.Json.Serialization;

namespace OcopSite.Delivery.Client;

/// <summary>Where a document lives.</summary>
/// <param name="Path">Such as <c>/san-pham/nuoc-mam/</c>, below its root.</param>
public sealed record DeliveryRoute([property: JsonRequired] string Path, string? QueryString, [property: JsonRequired] DeliveryStartItem StartItem);
