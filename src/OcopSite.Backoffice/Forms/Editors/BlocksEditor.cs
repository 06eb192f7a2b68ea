using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>
/// Blocks in an order of their own. The field sends <c>key:type</c> for each block, in order; the fields of a block are sent under the
/// name of the list, a tilde, the key and a dot.
/// </summary>
internal sealed class BlocksEditor : IFieldEditor
{
    /// <summary>Stands for the key in the pattern that new blocks are made from.</summary>
    public const string NewKey = "new";

    public IReadOnlyList<string> Aliases => ["Umbraco.BlockList"];

    public Type View => typeof(BlocksView);

    public bool IsSingle => false;

    public FieldReading Read(FieldPost post) => throw new NotSupportedException("A block list is read field by field.");

    public static string PrefixOf(FormField field, string key) => $"{field.Name}~{key}.";

    public static IReadOnlyList<DocumentTypeDefinition> TypesOf(DataTypeDefinition type, ContentSchema schema)
        => type.Configuration.GetValueOrDefault("blocks") is object[] blocks
            ? [.. blocks.OfType<IReadOnlyDictionary<string, object>>().Select(b => Guid.Parse((string)b["contentElementTypeKey"])).Select(key => schema.DocumentTypes.Single(t => t.Key == key))]
            : [];

    /// <summary>What was sent as the order; entries that mean nothing are left out.</summary>
    public static IEnumerable<(Guid Key, DocumentTypeDefinition Type)> Order(IEnumerable<string?> sent, ContentSchema schema)
    {
        var seen = new HashSet<Guid>();
        foreach (string? entry in sent)
        {
            if (entry?.Split(':') is not [string keyText, string alias] || !Guid.TryParse(keyText, out Guid key) || !seen.Add(key)) continue;
            if (schema.DocumentTypes.FirstOrDefault(t => t.IsElement && t.Alias == alias) is DocumentTypeDefinition type) yield return (key, type);
        }
    }
}
