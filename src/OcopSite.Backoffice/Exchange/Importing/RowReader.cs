using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Exchange.Columns;
using OcopSite.Backoffice.Exchange.Sheets;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange.Importing;

/// <summary>Reads the cells of one row as if they had been typed into the document's form.</summary>
internal sealed class RowReader(AdminContext here, FormFactory forms, CellTexts texts, ContentSchema schema)
{
    public PlannedRow Read(DocumentTypeDefinition type, int number, string name, DocumentDraft? draft, IReadOnlyDictionary<SheetColumn, string> cells)
    {
        // The form is read as by somebody who may do everything: a cell that says what is there already is nobody's change.
        var everything = new FieldRights(here.Member with { Role = StaffRole.Administrator, ContentTypes = [], Cultures = [] }, type.Alias);
        var before = new FormCells(forms.Create(type, draft, null, everything, here.Texts));
        var posted = new Dictionary<string, StringValues>();
        var errors = new List<RowError>();
        var blocks = new Dictionary<string, string>();
        foreach ((SheetColumn column, string cell) in cells.Where(c => c.Key.Field is not null && c.Value.Length > 0))
        {
            FormField? field = column.Part is null ? before.Find(column, null) : PartField(before, column, blocks, posted);
            if (field is null || cell == SheetReader.Plain(texts.Of(field))) continue;
            if (texts.Read(field, cell == ImportPlanner.Emptied ? "" : cell, posted) is string wrong) errors.Add(new RowError(column.Label, wrong));
        }

        // A new document has to say what it is called.
        if (draft is null) posted.TryAdd($"{FormFactory.NameField}.{schema.DefaultCulture}", "");
        DocumentForm form = forms.Create(type, draft, new FormCollection(posted), everything, here.Texts);
        var after = new FormCells(form);
        SheetColumn[] read = [.. cells.Keys.Where(c => c.Field is not null)];
        errors.AddRange(ErrorsOf(form, read, after, blocks));
        (SheetColumn Column, PlannedChange Change)[] changes = [.. read.Select(c => (c, Change(c, before, after, blocks))).Where(c => c.Item2 is not null).Select(c => (c.c, c.Item2!))];
        if (errors.Count == 0)
        {
            var rights = new FieldRights(here.Member, type.Alias);
            errors.AddRange(changes.Where(c => !rights.MayChange(after.List(c.Column).Culture)).Select(c => new RowError(c.Column.Label, here.Texts["exchange.error.rights"])));
        }

        return new PlannedRow(
            number,
            errors.Count > 0 ? RowState.Wrong : draft is null ? RowState.New : changes.Length > 0 ? RowState.Changed : RowState.Unchanged,
            draft?.Key ?? Guid.NewGuid(),
            draft?.NameIn(here.Culture) ?? name)
        {
            Changes = [.. changes.Select(c => c.Change)],
            Errors = errors,
            Expected = draft?.Version,
            Names = Written(form.Names, changes).Where(f => f.Stored is not null).ToDictionary(f => f.Culture!, f => f.Stored!),
            Values = [.. Written(form.Fields, changes).Select(f => new PlannedValue(f.Property.Alias, f.Culture, f.Stored))],
        };
    }

    /// <summary>The field in the newest block of a list, or in a first one, and the order of blocks that the form would have sent.</summary>
    private static FormField? PartField(FormCells before, SheetColumn column, Dictionary<string, string> blocks, Dictionary<string, StringValues> posted)
    {
        FormField list = before.List(column);
        FormBlock? newest = before.Newest(column);
        if (!blocks.TryGetValue(list.Name, out string? key))
        {
            key = newest?.Key ?? Guid.NewGuid().ToString();
            blocks[list.Name] = key;
            posted[list.Name] = newest is null ? $"{key}:{list.NewBlocks[0].Type.Alias}" : list.Blocks.Select(b => $"{b.Key}:{b.Type.Alias}").ToArray();
        }

        FormField? field = (newest ?? list.NewBlocks[0]).Fields.FirstOrDefault(f => f.Property.Alias == column.Part);
        return field is null ? null : field with { Name = BlocksEditor.PrefixOf(list, key) + column.Part };
    }

    private static IEnumerable<RowError> ErrorsOf(DocumentForm form, SheetColumn[] read, FormCells after, Dictionary<string, string> blocks)
    {
        var told = new HashSet<FormField>(ReferenceEqualityComparer.Instance);
        foreach (SheetColumn column in read)
        {
            if (after.Find(column, blocks.GetValueOrDefault(column.Field!)) is not { Error: string error } field) continue;
            told.Add(field);
            yield return new RowError(column.Label, error);
        }

        // The name of a new document is missed even where the table has no column for it.
        foreach (FormField name in form.Names.Where(n => n.Error is not null && !told.Contains(n))) yield return new RowError("", name.Error!);
    }

    private PlannedChange? Change(SheetColumn column, FormCells before, FormCells after, Dictionary<string, string> blocks)
    {
        string? block = blocks.GetValueOrDefault(column.Field!);
        FormField? old = before.Find(column, block), now = after.Find(column, block);
        if (now is null || old?.Stored == now.Stored) return null;
        string oldText = old is null ? "" : texts.Of(old), newText = texts.Of(now);
        return oldText == newText ? null : new PlannedChange(column.Label, oldText, newText);
    }

    private static IEnumerable<FormField> Written(IEnumerable<FormField> fields, (SheetColumn Column, PlannedChange Change)[] changes)
        => fields.Where(f => changes.Any(c => c.Column.Field == f.Name));
}
