using OcopSite.Content.Schema;
using OcopSite.Delivery.Client;

namespace OcopSite.Delivery.Remote;

/// <summary>
/// What a remote site is asked for beside the documents themselves: the properties of picked media (alternative text, credit). Picked documents
/// come as references, because the snapshot has them whole.
/// </summary>
internal static class RemoteExpansion
{
    private const string MediaPicker = "Umbraco.MediaPicker3";
    private const string BlockList = "Umbraco.BlockList";

    public static Expansion Of(ContentSchema schema)
        => Expansion.Properties(schema.DocumentTypes.Where(t => !t.IsElement).SelectMany(t => Named(schema, t)).Distinct().Order(StringComparer.Ordinal));

    private static IEnumerable<string> Named(ContentSchema schema, DocumentTypeDefinition type)
    {
        foreach (PropertyDefinition property in schema.AllProperties(type).Where(p => !p.NeverDelivered))
        {
            string editor = schema.DataType(property.DataType).EditorAlias;
            if (editor == MediaPicker) yield return property.Alias;
            // Any block may hold any element as far as this goes: an alias that it lacks expands nothing.
            if (editor == BlockList && MediaInBlocks(schema) is { Length: > 0 } aliases) yield return $"{property.Alias}[properties[{string.Join(',', aliases)}]]";
        }
    }

    private static string[] MediaInBlocks(ContentSchema schema) =>
    [
        .. schema.DocumentTypes.Where(t => t.IsElement).SelectMany(schema.AllProperties)
            .Where(p => schema.DataType(p.DataType).EditorAlias == MediaPicker).Select(p => p.Alias).Distinct().Order(StringComparer.Ordinal),
    ];
}
