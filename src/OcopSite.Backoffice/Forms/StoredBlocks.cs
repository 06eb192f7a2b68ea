using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using OcopSite.Backoffice.Documents;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>A block list as Umbraco 17 stores it.</summary>
internal sealed record StoredBlocks(IReadOnlyList<StoredBlocks.Block> Blocks)
{
    private const string Editor = "Umbraco.BlockList";

    /// <param name="Values">As <see cref="StoredText"/> writes them.</param>
    internal sealed record Block(Guid Key, Guid TypeKey, IReadOnlyDictionary<FieldKey, string> Values);

    /// <summary>Blocks in the order they are shown in; a value that is none reads as no blocks.</summary>
    public static StoredBlocks Parse(string? stored)
    {
        if (string.IsNullOrEmpty(stored)) return new([]);
        JsonNode? root;
        try
        {
            root = JsonNode.Parse(stored);
        }
        catch (JsonException)
        {
            return new([]);
        }

        Dictionary<Guid, Block> blocks = (root?["contentData"] as JsonArray ?? []).OfType<JsonObject>().Select(BlockOf).DistinctBy(b => b.Key).ToDictionary(b => b.Key);
        IEnumerable<Guid> order = (root?["layout"]?[Editor] as JsonArray ?? []).OfType<JsonObject>().Select(l => l["contentKey"]!.GetValue<Guid>());
        return new([.. order.Where(blocks.ContainsKey).Select(key => blocks[key])]);
    }

    /// <returns><see langword="null"/> for no blocks.</returns>
    public string? ToStored(ContentSchema schema) => Blocks.Count == 0 ? null : JsonSerializer.Serialize(new
    {
        contentData = Blocks.Select(b => new { contentTypeKey = b.TypeKey, key = b.Key, values = Entries(schema, b) }),
        settingsData = Array.Empty<object>(),
        expose = Blocks.SelectMany(b => Cultures(schema, b).Select(culture => new { contentKey = b.Key, culture, segment = (string?)null })),
        layout = new Dictionary<string, object>
        {
            [Editor] = Blocks.Select(b => new { contentUdi = (string?)null, settingsUdi = (string?)null, contentKey = b.Key, settingsKey = (Guid?)null }),
        },
    });

    private static Block BlockOf(JsonObject data) => new(
        data["key"]!.GetValue<Guid>(),
        data["contentTypeKey"]!.GetValue<Guid>(),
        (data["values"] as JsonArray ?? []).OfType<JsonObject>()
            .Select(v => (Key: new FieldKey(v["alias"]!.GetValue<string>(), v["culture"]?.GetValue<string>()), Text: TextOf(v["value"])))
            .Where(v => !string.IsNullOrEmpty(v.Text))
            .DistinctBy(v => v.Key)
            .ToDictionary(v => v.Key, v => v.Text!));

    private static string? TextOf(JsonNode? value) => value switch
    {
        null => null,
        JsonValue text when text.TryGetValue(out string? s) => s,
        _ => value.ToJsonString(),
    };

    private static IEnumerable<object> Entries(ContentSchema schema, Block block)
    {
        DocumentTypeDefinition type = schema.DocumentTypes.Single(t => t.Key == block.TypeKey);
        return
            from property in type.Properties
            let dataType = schema.DataType(property.DataType)
            from value in block.Values.Where(v => v.Key.Alias == property.Alias).OrderBy(v => v.Key.Culture, StringComparer.Ordinal)
            select new
            {
                editorAlias = dataType.EditorAlias,
                culture = value.Key.Culture,
                segment = (string?)null,
                alias = property.Alias,
                value = dataType.Storage is ValueStorage.Integer or ValueStorage.Decimal
                    ? (object)decimal.Parse(value.Value, CultureInfo.InvariantCulture)
                    : value.Value,
            };
    }

    private static IEnumerable<string?> Cultures(ContentSchema schema, Block block)
        => schema.DocumentTypes.Single(t => t.Key == block.TypeKey).VariesByCulture ? schema.Languages.Select(l => (string?)l.IsoCode) : [null];
}
