using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Forms;

/// <summary>Makes forms from the schema, filled with what is stored or with what was sent.</summary>
internal sealed class FormFactory(ContentSchema schema, FieldEditors editors)
{
    public const string NameField = "name";

    private const int LongestName = 255;

    private static readonly PropertyDefinition NameProperty = new(NameField, "Tên", "text", Varies: true);

    /// <param name="type">The document type.</param>
    /// <param name="draft">What is stored; <see langword="null"/> for a new document.</param>
    /// <param name="posted">What was sent; <see langword="null"/> when the form is opened.</param>
    /// <param name="rights">A field that may not be changed stays as it is, whatever was sent.</param>
    /// <param name="texts">The language of messages.</param>
    public DocumentForm Create(DocumentTypeDefinition type, DocumentDraft? draft, IFormCollection? posted, FieldRights rights, AdminTexts texts)
    {
        var context = new Context(posted, rights, texts);
        return new DocumentForm(
            type,
            [.. schema.Languages.Select(l => Name(l, draft, context))],
            Fields(schema.AllProperties(type), "f.", key => draft?.Values.GetValueOrDefault(key), context));
    }

    private FormField Name(LanguageDefinition language, DocumentDraft? draft, Context context)
    {
        string? stored = draft?.Names.GetValueOrDefault(language.IsoCode);
        var field = new FormField($"{NameField}.{language.IsoCode}", NameProperty with { Mandatory = language.IsDefault }, schema.DataType("text"), language.IsoCode)
        {
            Stored = stored,
            ReadOnly = !context.Rights.MayChange(language.IsoCode),
        };
        if (field.ReadOnly || context.Posted is null || !context.Posted.ContainsKey(field.Name)) return field;

        string typed = new FieldPost(context.Posted, field.Name, field.DataType, stored).Text;
        return typed.Length switch
        {
            0 when language.IsDefault => field with { Stored = null, Typed = "", Error = context.Texts["field.error.name"] },
            // A language once named stays named: Umbraco keeps its address.
            0 => field with { Stored = stored, Typed = stored is null ? null : "", Error = stored is null ? null : context.Texts["field.error.nameKept"] },
            > LongestName => field with { Typed = typed, Error = context.Texts["field.error.long", LongestName, typed.Length] },
            _ => field with { Stored = typed },
        };
    }

    private FormField[] Fields(IEnumerable<PropertyDefinition> properties, string prefix, Func<FieldKey, string?> stored, Context context) =>
    [
        .. from property in properties
           from culture in property.Varies ? schema.Languages.Select(l => (string?)l.IsoCode) : [null]
           select Field(property, culture, prefix, stored(new FieldKey(property.Alias, culture)), context),
    ];

    private FormField Field(PropertyDefinition property, string? culture, string prefix, string? stored, Context context)
    {
        DataTypeDefinition dataType = schema.DataType(property.DataType);
        var field = new FormField($"{prefix}{property.Alias}{(culture is null ? "" : "." + culture)}", property, dataType, culture)
        {
            Stored = stored,
            ReadOnly = !context.Rights.MayChange(culture),
        };
        IFieldEditor editor = editors.Of(dataType);
        if (editor is BlocksEditor) return Blocks(field, context);
        if (field.ReadOnly || context.Posted is null || !context.Posted.ContainsKey(field.Name)) return field;

        var post = new FieldPost(context.Posted, field.Name, dataType, stored);
        FieldReading reading = editor.Read(post);
        return field with
        {
            Stored = reading.Stored,
            Typed = reading.Typed,
            Error = reading.Error is null ? null : context.Texts[reading.Error, [.. reading.Arguments]],
            Removed = reading.Removed.Count == 0 ? null : new RemovedNote(string.Join(", ", reading.Removed.Select(r => context.Texts[$"removed.{r.Key}", r.Value])), post.Text),
        };
    }

    /// <remarks>Blocks are shared by all languages, their texts are not: who may only translate changes those in the blocks that are there.</remarks>
    private FormField Blocks(FormField field, Context context)
    {
        var before = StoredBlocks.Parse(field.Stored).Blocks.ToDictionary(b => b.Key);
        IEnumerable<(Guid Key, DocumentTypeDefinition Type)> order = context.Posted?.ContainsKey(field.Name) == true && !field.ReadOnly
            ? BlocksEditor.Order(context.Posted[field.Name], schema)
            : before.Values.Select(b => (b.Key, schema.DocumentTypes.Single(t => t.Key == b.TypeKey)));
        FormBlock[] blocks =
        [
            .. order.Select(b => new FormBlock(b.Key.ToString(), b.Type, Fields(
                b.Type.Properties,
                BlocksEditor.PrefixOf(field, b.Key.ToString()),
                key => before.GetValueOrDefault(b.Key)?.Values.GetValueOrDefault(key),
                context))),
        ];
        var opened = context with { Posted = null };
        return field with
        {
            Blocks = blocks,
            Stored = context.Posted is null ? field.Stored : ToStored(blocks, field.Stored),
            NewBlocks = field.ReadOnly
                ? []
                : [.. BlocksEditor.TypesOf(field.DataType, schema).Select(t => new FormBlock(BlocksEditor.NewKey, t, Fields(t.Properties, BlocksEditor.PrefixOf(field, BlocksEditor.NewKey), _ => null, opened)))],
        };
    }

    // What says the same is the same: another order of its JSON would look like a change.
    private string? ToStored(IEnumerable<FormBlock> blocks, string? before)
    {
        string? after = new StoredBlocks(
        [
            .. blocks.Select(b => new StoredBlocks.Block(
                Guid.Parse(b.Key),
                b.Type.Key,
                b.Fields.Where(f => f.Stored is not null).ToDictionary(f => new FieldKey(f.Property.Alias, f.Culture), f => f.Stored!))),
        ]).ToStored(schema);
        return after == StoredBlocks.Parse(before).ToStored(schema) ? before : after;
    }

    private sealed record Context(IFormCollection? Posted, FieldRights Rights, AdminTexts Texts);
}
