using System.Text.Json;

namespace OcopSite.Delivery;

/// <summary>A published document as the Content Delivery API v2 gives it, in every published language.</summary>
/// <param name="Versions">The JSON item by culture.</param>
public sealed record DeliveredDocument(Guid Id, IReadOnlyDictionary<string, JsonElement> Versions);
