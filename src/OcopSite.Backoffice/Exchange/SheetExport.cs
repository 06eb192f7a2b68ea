using System.Globalization;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Exchange.Columns;
using OcopSite.Backoffice.Exchange.Importing;
using OcopSite.Backoffice.Exchange.Sheets;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange;

/// <summary>Writes all documents of a type, as their drafts stand, into a table that can be read back.</summary>
internal sealed class SheetExport(AdminContext here, IDocumentIndex index, IDocumentDesk desk, FormFactory forms, SheetColumns columns, CellTexts cells, SchemaWords words)
{
    /// <returns>How many documents it holds.</returns>
    public async Task<int> WriteAsync(Stream to, DocumentTypeDefinition type, SheetFormat format, CancellationToken cancellationToken)
    {
        IReadOnlyList<SheetColumn> wanted = columns.Of(type);
        var rights = new FieldRights(here.Member, type.Alias);
        var rows = new List<IReadOnlyList<object>>();
        foreach (DocumentSummary document in index.All.Where(d => d.ContentType == type.Alias && !d.Trashed).OrderBy(d => d.NameIn(Content.Cultures.Vietnamese), VietnameseAlphabet.Comparer).ThenBy(d => d.Key))
        {
            if (await desk.FindAsync(document.Key, cancellationToken) is not DocumentDraft draft) continue;
            var form = new FormCells(forms.Create(type, draft, null, rights, here.Texts));
            rows.Add([.. wanted.Select(c => Cell(c, draft, form))]);
        }

        await SheetWriter.WriteAsync(to, format, words.Of(type), [.. wanted.Select(c => c.Header)], rows, CultureInfo.GetCultureInfo(here.Culture), cancellationToken);
        return rows.Count;
    }

    private object Cell(SheetColumn column, DocumentDraft draft, FormCells form)
    {
        if (column.Field is null) return draft.Key.ToString();
        FormField? field = form.Find(column, column.Part is null ? null : form.Newest(column)?.Key);
        // A dash alone would say: empty it.
        return field is null || cells.Of(field) == ImportPlanner.Emptied ? "" : cells.Value(field);
    }
}
