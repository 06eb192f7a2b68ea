using System.Text.Json;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>JSON as the plain objects that configurations are made of.</summary>
internal static class PlainJson
{
    public static object Read(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => value.TryGetInt32(out int whole) ? whole : value.GetDecimal(),
        JsonValueKind.Array => value.EnumerateArray().Select(Read).ToArray(),
        JsonValueKind.Object => value.EnumerateObject().Where(p => p.Value.ValueKind != JsonValueKind.Null).ToDictionary(p => p.Name, p => Read(p.Value)),
        _ => value.GetString() ?? "",
    };
}
