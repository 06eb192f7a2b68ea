using System.Globalization;
using Microsoft.Extensions.Primitives;
using OcopSite.Backoffice.Exchange.Sheets;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange.Columns;

/// <summary>A field as the text of a cell, and the text of a cell as what the form's field would have sent.</summary>
internal sealed class CellTexts(SchemaWords words, ISiteWords site, CellNames names, AdminContext here, ContentSchema schema)
{
    private static readonly char[] Between = [';', '\n'];

    /// <summary>Empty where there is nothing, or where it is longer than a cell may be.</summary>
    public string Of(FormField field)
    {
        string text = field.Stored is null ? "" : Text(field, field.Stored);
        return text.Length > SheetLimits.CellCharacters ? "" : text;
    }

    /// <summary>As <see cref="Of"/>, numbers as numbers.</summary>
    public object Value(FormField field)
        => field.DataType.EditorAlias is "Umbraco.Integer" or "Umbraco.Decimal" && decimal.TryParse(field.Stored, CultureInfo.InvariantCulture, out decimal number) ? number : Of(field);

    /// <summary>Puts what a cell says under the names that the form's field sends it under.</summary>
    /// <returns>What is wrong with it, in the reader's language; <see langword="null"/> when the editor may judge it.</returns>
    public string? Read(FormField field, string cell, IDictionary<string, StringValues> form)
    {
        // Excel's own words for a formula that came to nothing.
        if (cell.StartsWith('#') && cell.EndsWith('!') || cell is "#N/A" or "#NAME?") return here.Texts["exchange.error.formula", cell];
        switch (field.DataType.EditorAlias)
        {
            case "Umbraco.TrueFalse":
                return ReadToggle(field, cell, form);
            case "Umbraco.Tags":
                form[field.Name] = string.Join('\n', Items(cell));
                return null;
            case "Umbraco.DropDown.Flexible":
                form[field.Name] = Sent(Items(cell).Select(item => ChoiceOf(field.DataType, item)));
                return null;
            case "Umbraco.ContentPicker" or "Umbraco.MultiNodeTreePicker" or "Umbraco.MediaPicker3":
                return ReadPicked(field, cell, form);
            case "Umbraco.MultiUrlPicker":
                ReadLinks(field, cell, form);
                return null;
            default:
                form[field.Name] = cell;
                return null;
        }
    }

    private string Text(FormField field, string stored) => field.DataType.EditorAlias switch
    {
        "Umbraco.RichText" => RichTextEditor.MarkupOf(stored),
        "Umbraco.TrueFalse" => here.Texts[stored == "1" ? "field.yes" : "field.no"],
        "Umbraco.DropDown.Flexible" => string.Join("; ", JsonList.Parse(stored).Select(v => words.Choice(field.DataType, v))),
        "Umbraco.Tags" => string.Join("; ", JsonList.Parse(stored)),
        "Umbraco.ContentPicker" or "Umbraco.MultiNodeTreePicker" => string.Join("; ", DocumentPickerEditor.Parse(stored).Select(k => names.OfDocument(field.DataType, k))),
        "Umbraco.MediaPicker3" => string.Join("; ", MediaPickerEditor.Parse(stored).Select(names.OfMedia)),
        "Umbraco.MultiUrlPicker" => string.Join('\n', LinksEditor.Parse(stored).Select(Link)),
        "Umbraco.DateTime" => stored.EndsWith(" 00:00:00", StringComparison.Ordinal) ? stored[..10] : stored,
        _ => stored,
    };

    private static string Link(LinksEditor.Row row)
    {
        string target = row.Unique.Length > 0 ? $"umb://{row.Type}/{row.Unique}" : row.Url;
        return row.Name.Length == 0 || row.Name == target ? target : $"{row.Name} | {target}";
    }

    private static void ReadLinks(FormField field, string cell, IDictionary<string, StringValues> form)
    {
        string[] lines = cell.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        form[field.Name] = Sent(lines.Select((_, i) => $"{i}"));
        foreach ((int i, string line) in lines.Index())
        {
            int bar = line.LastIndexOf(" | ", StringComparison.Ordinal);
            string target = bar < 0 ? line : line[(bar + 3)..].Trim();
            string[] own = target.StartsWith("umb://", StringComparison.Ordinal) ? target["umb://".Length..].Split('/') : [];
            form[$"{field.Name}~{i}.name"] = bar < 0 ? "" : line[..bar].Trim();
            form[$"{field.Name}~{i}.url"] = target;
            form[$"{field.Name}~{i}.unique"] = own is ["document" or "media", var key] ? key : "";
            form[$"{field.Name}~{i}.type"] = own is [var type, _] ? type : "";
        }
    }

    private string? ReadToggle(FormField field, string cell, IDictionary<string, StringValues> form)
    {
        if (Is(cell, "1", "true", "x", "yes", "field.yes")) form[field.Name] = "1";
        else if (cell.Length == 0 || Is(cell, "0", "false", "", "no", "field.no")) form[field.Name] = "";
        else return here.Texts["exchange.error.toggle", cell];
        return null;
    }

    private string? ReadPicked(FormField field, string cell, IDictionary<string, StringValues> form)
    {
        var keys = new List<string>();
        foreach (string item in Items(cell))
        {
            IReadOnlyList<Guid> found = names.Find(field, item);
            if (found.Count != 1) return here.Texts[found.Count == 0 ? "exchange.error.notFound" : "exchange.error.several", item];
            keys.Add(found[0].ToString());
        }

        form[field.Name] = Sent(keys);
        return null;
    }

    // As it is read in any language, so that a table travels between people.
    private string ChoiceOf(DataTypeDefinition type, string item)
        => type.Choices.FirstOrDefault(c => c.Equals(item, StringComparison.OrdinalIgnoreCase))
            ?? type.Choices.FirstOrDefault(c => schema.Languages.SelectMany(l => new[] { AdminTexts.In(l.IsoCode).Find($"{type.Alias}.{c}"), site.Find(type.Alias, c, l.IsoCode) }).Append(words.Choice(type, c))
                .Any(label => item.Equals(label, StringComparison.OrdinalIgnoreCase)))
            ?? item;

    private bool Is(string cell, params string[] texts)
        => texts.Any(t => cell.Equals(t, StringComparison.OrdinalIgnoreCase))
            || schema.Languages.Any(l => cell.Equals(AdminTexts.In(l.IsoCode).Find(texts[^1]), StringComparison.OrdinalIgnoreCase));

    private static string[] Items(string cell) => cell.Split(Between, StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    // A field that was sent with nothing chosen is emptied; one that was not sent stays.
    private static StringValues Sent(IEnumerable<string> values) => values.ToArray() is { Length: > 0 } some ? some : new StringValues("");
}
