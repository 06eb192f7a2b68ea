using System.Text.Json.Serialization;

namespace OcopSite.Delivery.Client;

/// <summary>A document with the properties that the caller wants of it.</summary>
/// <typeparam name="TProperties">A record whose members are named as the aliases of the properties.</typeparam>
/// <param name="ContentType">Alias of its document type.</param>
public sealed record DeliveryItem<TProperties>(
    [property: JsonRequired] Guid Id,
    [property: JsonRequired] string ContentType,
    string? Name,
    DateTimeOffset CreateDate,
    DateTimeOffset UpdateDate,
    [property: JsonRequired] DeliveryRoute Route,
    TProperties Properties)
{
    /// <summary>Its address in every language it is published in; absent in picked documents.</summary>
    public IReadOnlyDictionary<string, DeliveryRoute>? Cultures { get; init; }
}
