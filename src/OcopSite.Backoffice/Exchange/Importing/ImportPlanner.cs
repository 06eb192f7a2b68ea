using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Exchange.Columns;
using OcopSite.Backoffice.Exchange.Sheets;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange.Importing;

/// <summary>Works out what a table would change, and writes nothing. Cells are read by the fields of the form, so the same is right and wrong here as there.</summary>
internal sealed class ImportPlanner(AdminContext here, IDocumentDesk desk, IDocumentIndex index, SheetColumns columns, RowReader rows, ContentSchema schema)
{
    /// <summary>A cell that says so empties what it stands for; an empty cell leaves it alone.</summary>
    public const string Emptied = "-";

    /// <exception cref="SheetRefusedException">The table as a whole means nothing here.</exception>
    public async Task<ImportPlan> PlanAsync(DocumentTypeDefinition type, string file, Sheet sheet, CancellationToken cancellationToken)
    {
        (SheetColumn? Column, int Index)[] known = Known(type, sheet.Header);
        if (!known.Any(c => c.Column?.Field is null && c.Column is not null || IsName(c.Column))) throw new SheetRefusedException("exchange.refused.columnsUnknown", []);
        if (index.All.FirstOrDefault(d => !d.Trashed && schema.DocumentType(d.ContentType).AllowedChildren.Contains(type.Alias)) is not DocumentSummary parent)
            throw new SheetRefusedException("exchange.refused.noSection", []);

        var planned = new List<PlannedRow>();
        var seen = new Dictionary<Guid, int>();
        var newNames = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (SheetRow row in sheet.Rows)
        {
            Dictionary<SheetColumn, string> cells = known.Where(c => c.Column is not null).ToDictionary(c => c.Column!, c => row.Cells[c.Index]);
            PlannedRow next = await PlanRowAsync(type, row.Number, cells, cancellationToken);
            planned.Add(Alone(next, seen, newNames));
        }

        return new ImportPlan(type.Alias, file, parent.Key, planned) { Ignored = [.. known.Where(c => c.Column is null).Select(c => sheet.Header[c.Index]).Where(h => h.Length > 0)] };
    }

    private (SheetColumn? Column, int Index)[] Known(DocumentTypeDefinition type, IReadOnlyList<string> header)
    {
        Dictionary<string, SheetColumn> byKey = columns.Of(type).ToDictionary(c => c.Key, StringComparer.OrdinalIgnoreCase);
        (SheetColumn? Column, int Index)[] known = [.. header.Select((h, i) => (byKey.GetValueOrDefault(SheetColumn.KeyOf(h)), i))];
        return known.Where(c => c.Column is not null).GroupBy(c => c.Column).FirstOrDefault(g => g.Count() > 1) is { } twice
            ? throw new SheetRefusedException("exchange.refused.columnTwice", [twice.Key!.Header])
            : known;
    }

    private async Task<PlannedRow> PlanRowAsync(DocumentTypeDefinition type, int number, Dictionary<SheetColumn, string> cells, CancellationToken cancellationToken)
    {
        string key = cells.FirstOrDefault(c => c.Key.Field is null).Value ?? "";
        string[] names = [.. cells.Where(c => IsName(c.Key) && c.Value.Length > 0 && c.Value != Emptied).Select(c => c.Value)];
        string name = names.FirstOrDefault() ?? key;
        PlannedRow Wrong(string text, params object[] arguments) => new(number, RowState.Wrong, Guid.Empty, name) { Errors = [new RowError("", here.Texts[text, arguments])] };

        DocumentSummary[] found;
        if (key.Length > 0)
        {
            if (!Guid.TryParse(key, out Guid documentKey)) return Wrong("exchange.error.key", key);
            if (index.Find(documentKey) is not DocumentSummary document || document.ContentType != type.Alias) return Wrong("exchange.error.keyUnknown", key);
            if (document.Trashed) return Wrong("exchange.error.trashed");
            found = [document];
        }
        else
        {
            if (names.Length == 0) return Wrong("exchange.error.nameless");
            found = [.. index.All.Where(d => d.ContentType == type.Alias && !d.Trashed && cells.Any(c => IsName(c.Key) && d.Names.GetValueOrDefault(CultureOf(c.Key)) == c.Value))];
            if (found.Length > 1) return Wrong("exchange.error.several", name);
        }

        DocumentDraft? draft = found is [var one] ? await desk.FindAsync(one.Key, cancellationToken) : null;
        return rows.Read(type, number, name, draft, cells);
    }

    // Two rows about one document would each be right and together overwrite each other.
    private PlannedRow Alone(PlannedRow row, Dictionary<Guid, int> seen, Dictionary<string, int> newNames)
    {
        if (row.State == RowState.Wrong) return row;
        int first = row.State == RowState.New
            ? newNames.TryAdd(row.Name, row.Number) ? 0 : newNames[row.Name]
            : seen.TryAdd(row.Key, row.Number) ? 0 : seen[row.Key];
        return first == 0 ? row : row with { State = RowState.Wrong, Changes = [], Errors = [new RowError("", here.Texts["exchange.error.twice", first])] };
    }

    private static bool IsName(SheetColumn? column) => column?.Key.StartsWith(FormFactory.NameField + ".", StringComparison.Ordinal) == true;

    private static string CultureOf(SheetColumn name) => name.Key[(FormFactory.NameField.Length + 1)..];
}
