using System.Text.Json;
using System.Text.Json.Serialization;

namespace OcopSite.Engine.Published.Values;

/// <summary>A property value inside a block.</summary>
internal sealed record BlockPropertyValue(string? EditorAlias, string? Culture, string? Segment, string Alias, JsonElement Value)
{
    /// <summary>The value as text, the way a property of a document stores it; null when there is none.</summary>
    [JsonIgnore]
    public string? Text => Value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => null,
        JsonValueKind.String => Value.GetString(),
        _ => Value.GetRawText(),
    };
}
