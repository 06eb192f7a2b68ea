using System.Text.Json.Nodes;

namespace OcopSite.Delivery.Api.OpenApi;

/// <summary>The pieces that schemas are put together from.</summary>
internal static class Schemas
{
    public static JsonObject Ref(string name) => new() { ["$ref"] = $"#/components/schemas/{name}" };

    public static JsonObject Of(string type) => new() { ["type"] = type };

    public static JsonObject Of(string type, string format) => new() { ["type"] = type, ["format"] = format };

    public static JsonObject Array(JsonObject items) => new() { ["type"] = "array", ["items"] = items };
}
