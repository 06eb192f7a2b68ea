using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Texts;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange.Columns;

/// <summary>The columns of a document type, as the schema has them. Of block lists, only what makes sense in a cell: the newest recognition of a product.</summary>
internal sealed class SheetColumns(ContentSchema schema, SchemaWords words, AdminTexts texts)
{
    /// <summary>The types that are exchanged as tables: those that stand in a section of their own.</summary>
    public static IReadOnlyList<DocumentTypeDefinition> TypesOf(ContentSchema schema)
        => [.. schema.DocumentTypes.Where(t => !t.IsElement && !t.IsComposition && t.AllowedChildren.Count == 0 && schema.DocumentTypes.Any(p => p.AllowedChildren is [var only] && only == t.Alias))];

    public IReadOnlyList<SheetColumn> Of(DocumentTypeDefinition type) =>
    [
        new(SheetColumn.DocumentKey, texts["exchange.column.key"], null),
        .. schema.Languages.Select(l => new SheetColumn($"{FormFactory.NameField}.{l.IsoCode}", $"{texts["exchange.column.name"]} ({l.IsoCode[..2]})", $"{FormFactory.NameField}.{l.IsoCode}")),
        .. schema.AllProperties(type).SelectMany(Of),
    ];

    private IEnumerable<SheetColumn> Of(PropertyDefinition property)
    {
        DataTypeDefinition dataType = schema.DataType(property.DataType);
        if (dataType.EditorAlias == "Umbraco.BlockList") return BlocksEditor.TypesOf(dataType, schema) is [{ Alias: ContentTypes.Recognition } block] ? Parts(property, block) : [];
        return property.Varies
            ? schema.Languages.Select(l => new SheetColumn($"{property.Alias}.{l.IsoCode}", $"{words.Of(property)} ({l.IsoCode[..2]})", $"f.{property.Alias}.{l.IsoCode}"))
            : [new(property.Alias, words.Of(property), $"f.{property.Alias}")];
    }

    private IEnumerable<SheetColumn> Parts(PropertyDefinition list, DocumentTypeDefinition block)
        => block.Properties.Select(p => new SheetColumn($"{list.Alias}.{p.Alias}", $"{words.Of(list)}: {words.Of(p)}", $"f.{list.Alias}", p.Alias));
}
