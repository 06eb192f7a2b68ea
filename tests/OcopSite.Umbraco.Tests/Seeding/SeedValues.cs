using System.Text.Json;
using OcopSite.Umbraco.Seeding.Planning;

namespace OcopSite.Umbraco.Tests.Seeding;

internal static class SeedValues
{
    public static IEnumerable<SeedValue> All(this SeedDocument document) => document.Values.Concat(document.LateValues);

    public static object? Value(this SeedDocument document, string alias, string? culture = null)
        => document.All().SingleOrDefault(v => v.Alias == alias && v.Culture == culture)?.Value;

    public static JsonElement Json(this SeedDocument document, string alias, string? culture = null)
        => JsonSerializer.Deserialize<JsonElement>((string)document.Value(alias, culture)!);

    /// <summary>Every text in a JSON value, with texts inside texts.</summary>
    public static IEnumerable<string> Texts(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.String => [json.GetString()!],
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Texts),
        JsonValueKind.Object => json.EnumerateObject().SelectMany(p => Texts(p.Value)),
        _ => [],
    };
}
