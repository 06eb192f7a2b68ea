using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Media;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange.Columns;

/// <summary>What documents and pictures are called in a cell: their name where it tells them apart, else their key.</summary>
internal sealed class CellNames(IDocumentIndex documents, IMediaIndex library, ContentSchema schema)
{
    public string OfDocument(DataTypeDefinition picker, Guid key)
        => documents.Find(key) is { Trashed: false } document && Documents(picker, document.NameIn(schema.DefaultCulture)) is [var only] && only == key
            ? Safe(document.NameIn(schema.DefaultCulture), key)
            : key.ToString();

    public string OfMedia(Guid key)
        => library.Find(key) is { Trashed: false } item && Media(item.Name) is [var only] && only == key ? Safe(item.Name, key) : key.ToString();

    /// <summary>What is meant by a name or a key; several where a name is not enough.</summary>
    public IReadOnlyList<Guid> Find(FormField field, string text)
    {
        bool isMedia = field.DataType.EditorAlias == "Umbraco.MediaPicker3";
        if (Guid.TryParse(text, out Guid key)) return Exists(field, isMedia, key) ? [key] : [];
        return isMedia ? Media(text) : Documents(field.DataType, text);
    }

    // What is there already may stay, even if what it points at has gone.
    private bool Exists(FormField field, bool isMedia, Guid key) => isMedia
        ? MediaPickerEditor.Parse(field.Stored).Contains(key) || library.Find(key) is { Trashed: false, IsFolder: false }
        : DocumentPickerEditor.Parse(field.Stored).Contains(key) || documents.Find(key) is { Trashed: false } document && Takes(field.DataType, document);

    private Guid[] Documents(DataTypeDefinition picker, string name)
        => [.. documents.All.Where(d => !d.Trashed && Takes(picker, d) && d.Names.Values.Any(n => n.Equals(name, StringComparison.OrdinalIgnoreCase))).Select(d => d.Key)];

    private Guid[] Media(string name)
        => [.. library.All.Where(m => !m.Trashed && !m.IsFolder && m.Name.Equals(name, StringComparison.OrdinalIgnoreCase)).Select(m => m.Key)];

    private bool Takes(DataTypeDefinition picker, DocumentSummary document) => DocumentPickerEditor.TypesOf(picker, schema) is var types && (types.Count == 0 || types.Contains(document.ContentType));

    private static string Safe(string name, Guid key) => name.Contains(';') || name.Contains('\n') || name == "-" ? key.ToString() : name;
}
