using System.Text.Json;
using System.Text.Json.Nodes;
using OcopSite.Backoffice.Media;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>Pictures and files of the library, in an order of their own. What else is stored of one, such as its own cut, stays with it.</summary>
internal sealed class MediaPickerEditor : IFieldEditor
{
    public IReadOnlyList<string> Aliases => ["Umbraco.MediaPicker3"];

    public Type View => typeof(MediaPickerView);

    public bool IsSingle => false;

    public FieldReading Read(FieldPost post)
    {
        IReadOnlyList<JsonObject> before = Entries(post.Before);
        var keys = new List<Guid>();
        foreach (string text in post.Texts)
        {
            if (!Guid.TryParse(text, out Guid key)) return FieldReading.Wrong(post, "field.error.picked");
            if (!keys.Contains(key)) keys.Add(key);
        }

        if (!IsMultiple(post.DataType) && keys.Count > 1) keys = [keys[^1]];
        if (keys.SequenceEqual(before.Select(MediaKey))) return new(post.Before);
        return new(keys.Count == 0 ? null : JsonSerializer.Serialize(keys.Select(key => before.FirstOrDefault(e => MediaKey(e) == key) ?? NewEntry(post.DataType, key))));
    }

    public static bool IsMultiple(DataTypeDefinition type) => type.Configuration.GetValueOrDefault("multiple") is true;

    public static bool TakesPicturesOnly(DataTypeDefinition type) => type.Configuration.ContainsKey("filter");

    /// <summary>The alias of the media type it takes.</summary>
    public static string TypeOf(DataTypeDefinition type) => TakesPicturesOnly(type) ? MediaTypes.Picture : MediaTypes.File;

    public static IReadOnlyList<Guid> Parse(string? stored) => [.. Entries(stored).Select(MediaKey)];

    private static JsonObject NewEntry(DataTypeDefinition type, Guid key) => new()
    {
        ["key"] = Guid.NewGuid(),
        ["mediaKey"] = key,
        ["mediaTypeAlias"] = TypeOf(type),
        ["crops"] = new JsonArray(),
        ["focalPoint"] = null,
    };

    private static IReadOnlyList<JsonObject> Entries(string? stored)
        => string.IsNullOrWhiteSpace(stored) ? [] : [.. (JsonNode.Parse(stored) as JsonArray ?? []).OfType<JsonObject>().Where(e => MediaKey(e) != Guid.Empty)];

    private static Guid MediaKey(JsonObject entry) => entry["mediaKey"] is JsonValue value && Guid.TryParse(value.ToString(), out Guid key) ? key : Guid.Empty;
}
