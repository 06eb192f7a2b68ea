using System.Text.Json;
using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Seeding.Reading;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Builds a block list value in the form Umbraco 17 stores.</summary>
internal sealed class BlockList(ContentSchema schema, Guid owner, string elementType)
{
    private readonly DocumentTypeDefinition _type = schema.DocumentType(elementType);
    private readonly List<(Guid Key, List<object> Values)> _blocks = [];

    public bool IsEmpty => _blocks.Count == 0;

    /// <summary>Adds a block; entries without a value are left out.</summary>
    public BlockList Add(params (string Alias, object? Value)[] entries)
    {
        Guid key = UuidV5.Create(owner, $"{elementType}/{_blocks.Count}");
        var values = new List<object>();
        foreach ((string alias, object? value) in entries)
        {
            PropertyDefinition property = _type.Properties.Single(p => p.Alias == alias);
            string editor = schema.DataType(property.DataType).EditorAlias;
            if (value is Translated translated)
            {
                values.AddRange(translated.ByCulture().Select(t => Entry(editor, t.Culture, alias, t.Text)));
            }
            else if (value is not null)
            {
                values.Add(Entry(editor, null, alias, value is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) + " 00:00:00" : value));
            }
        }

        _blocks.Add((key, values));
        return this;
    }

    public string ToStored() => JsonSerializer.Serialize(new
    {
        contentData = _blocks.Select(b => new { contentTypeKey = _type.Key, key = b.Key, values = b.Values }),
        settingsData = Array.Empty<object>(),
        expose = _blocks.SelectMany(b => Exposed().Select(culture => new { contentKey = b.Key, culture, segment = (string?)null })),
        layout = new Dictionary<string, object>
        {
            ["Umbraco.BlockList"] = _blocks.Select(b => new { contentUdi = (string?)null, settingsUdi = (string?)null, contentKey = b.Key, settingsKey = (Guid?)null }),
        },
    });

    private IEnumerable<string?> Exposed() => _type.VariesByCulture ? schema.Languages.Select(l => (string?)l.IsoCode) : [null];

    private static object Entry(string editorAlias, string? culture, string alias, object value)
        => new { editorAlias, culture, segment = (string?)null, alias, value };
}
