using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace OcopSite.Delivery.Tests.Api;

/// <summary>Bodies without what may differ between two servers that are both right.</summary>
internal static partial class RecordedBody
{
    /// <summary>A body in the form in which equal ones are equal texts.</summary>
    public static string Of(JsonNode? body, string compare) => (compare switch
    {
        "counts" when body is JsonObject page => new JsonObject { ["total"] = page["total"]?.DeepClone(), ["items"] = page["items"]?.AsArray().Count ?? 0 },
        "unordered" when body is JsonObject page => Normal(new JsonObject { ["total"] = page["total"]?.DeepClone(), ["items"] = Sorted(page["items"]!.AsArray()) }),
        _ => Normal(body),
    })?.ToJsonString(new JsonSerializerOptions { WriteIndented = true }) ?? "null";

    private static JsonArray Sorted(JsonArray items) => [.. items.OrderBy(item => item!["id"]!.GetValue<string>(), StringComparer.Ordinal).Select(item => item!.DeepClone())];

    private static JsonNode? Normal(JsonNode? node) => node switch
    {
        JsonObject item => new JsonObject(item.Where(p => p.Key != "traceId").OrderBy(p => p.Key, StringComparer.Ordinal)
            .Select(p => KeyValuePair.Create(p.Key, p.Key is "createDate" or "updateDate" ? Date(p.Value) : Normal(p.Value)))),
        JsonArray items => new JsonArray([.. items.Select(Normal)]),
        JsonValue value when value.GetValueKind() == JsonValueKind.String => MediaFolder().Replace(value.GetValue<string>(), "/media/<folder>/"),
        JsonValue value when value.GetValueKind() == JsonValueKind.Number => double.Parse(value.ToJsonString(), CultureInfo.InvariantCulture),
        _ => node?.DeepClone(),
    };

    // To the second; UTC, whether it says so or not.
    private static JsonNode? Date(JsonNode? node) => node is null ? null : Fraction().Replace(node.GetValue<string>(), "");

    [GeneratedRegex("""/media/[^/?#"\s]+/(?=[^/?#"\s]+\.[A-Za-z0-9]+)""")]
    private static partial Regex MediaFolder();

    [GeneratedRegex(@"(\.\d+)?(Z|\+00:00)?$")]
    private static partial Regex Fraction();
}
