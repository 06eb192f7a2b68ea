using System.Text.Json.Nodes;
using OcopSite.Content.Schema;
using static OcopSite.Delivery.Api.OpenApi.Schemas;

namespace OcopSite.Delivery.Api.OpenApi;

/// <summary>What an editor gives. Any value may be missing.</summary>
internal static class EditorSchema
{
    public static JsonObject Of(DataTypeDefinition dataType) => dataType.EditorAlias switch
    {
        "Umbraco.Integer" => Simple("integer"),
        "Umbraco.Decimal" => Simple("number"),
        "Umbraco.TrueFalse" => Simple("boolean"),
        "Umbraco.DateTime" or "Umbraco.DateTimeUnspecified" or "Umbraco.DateTimeWithTimeZone" => Simple("string", "date-time"),
        "Umbraco.DateOnly" => Simple("string", "date"),
        "Umbraco.Tags" => List(Schemas.Of("string")),
        "Umbraco.DropDown.Flexible" => dataType.Configuration.TryGetValue("multiple", out object? multiple) && multiple is true ? List(Choice(dataType)) : Nullable(Choice(dataType)),
        "Umbraco.ContentPicker" => One("PickedContent"),
        "Umbraco.MultiNodeTreePicker" => List(Ref("PickedContent")),
        "Umbraco.MediaPicker3" => List(Ref("PickedMedia")),
        "Umbraco.MultiUrlPicker" => List(Ref("Link")),
        "Umbraco.BlockList" => One("BlockList"),
        "Umbraco.RichText" => One("RichText"),
        "Umbraco.ImageCropper" => One("CroppedImage"),
        _ => Simple("string"),
    };

    private static JsonObject Choice(DataTypeDefinition dataType) => dataType.Choices.Count == 0
        ? Schemas.Of("string")
        : new JsonObject { ["type"] = "string", ["enum"] = new JsonArray([.. dataType.Choices.Select(c => (JsonNode)c)]) };

    private static JsonObject Simple(string type, string? format = null)
        => Nullable(format is null ? Schemas.Of(type) : Schemas.Of(type, format));

    private static JsonObject List(JsonObject items) => Nullable(Array(items));

    private static JsonObject One(string name) => Nullable(new JsonObject { ["allOf"] = new JsonArray(Ref(name)) });

    private static JsonObject Nullable(JsonObject schema)
    {
        schema["nullable"] = true;
        return schema;
    }
}
