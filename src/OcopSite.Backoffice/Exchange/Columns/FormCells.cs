using OcopSite.Backoffice.Forms;

namespace OcopSite.Backoffice.Exchange.Columns;

/// <summary>Finds the field of a form that a column stands for.</summary>
internal sealed class FormCells
{
    private readonly Dictionary<string, FormField> _fields;

    public FormCells(DocumentForm form) => _fields = form.Names.Concat(form.Fields).ToDictionary(f => f.Name);

    /// <param name="column">Not the one of the key.</param>
    /// <param name="blockKey">The block that the parts of a list are those of.</param>
    public FormField? Find(SheetColumn column, string? blockKey)
    {
        FormField? field = _fields.GetValueOrDefault(column.Field!);
        return column.Part is null ? field : field?.Blocks.FirstOrDefault(b => b.Key == blockKey)?.Fields.FirstOrDefault(f => f.Property.Alias == column.Part);
    }

    public FormField List(SheetColumn column) => _fields[column.Field!];

    /// <summary>The block of a list that speaks of the latest time.</summary>
    public FormBlock? Newest(SheetColumn column) => List(column).Blocks.MaxBy(TimeOf, StringComparer.Ordinal);

    private static string TimeOf(FormBlock block)
    {
        string? Value(string alias) => block.Fields.FirstOrDefault(f => f.Property.Alias == alias)?.Stored;
        return Value("decisionDate") ?? (Value("year") is string year ? $"{year}-12-31" : "");
    }
}
