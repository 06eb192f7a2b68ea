using System.Net;
using System.Text.RegularExpressions;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Texts;

namespace OcopSite.Backoffice.History;

/// <summary>A field as somebody reads it who compares versions: names instead of keys, text instead of markup.</summary>
internal sealed partial class ReadableText(SchemaWords words, IDocumentIndex documents, IMediaIndex library, AdminContext here)
{
    public string Of(FormField field) => field.DataType.EditorAlias switch
    {
        _ when field.Stored is null && field.Blocks.Count == 0 => "",
        "Umbraco.RichText" => Plain(RichTextEditor.MarkupOf(field.Stored)),
        "Umbraco.TrueFalse" => here.Texts[field.Stored == "1" ? "field.yes" : "field.no"],
        "Umbraco.DropDown.Flexible" => string.Join(", ", JsonList.Parse(field.Stored).Select(v => words.Choice(field.DataType, v))),
        "Umbraco.Tags" => string.Join('\n', JsonList.Parse(field.Stored)),
        "Umbraco.ContentPicker" or "Umbraco.MultiNodeTreePicker" => string.Join('\n', DocumentPickerEditor.Parse(field.Stored).Select(k => documents.Find(k)?.NameIn(here.Culture) ?? here.Texts["picker.gone"])),
        "Umbraco.MediaPicker3" => string.Join('\n', MediaPickerEditor.Parse(field.Stored).Select(k => library.Find(k)?.Name ?? here.Texts["picker.gone"])),
        "Umbraco.MultiUrlPicker" => string.Join('\n', LinksEditor.Parse(field.Stored).Select(r => $"{r.Name} {r.Url}".Trim())),
        "Umbraco.BlockList" => string.Join("\n\n", field.Blocks.Select(b => string.Join('\n', b.Fields.Select(Line).OfType<string>().Prepend(words.Of(b.Type))))),
        "Umbraco.DateTime" => field.Stored!.EndsWith(" 00:00:00", StringComparison.Ordinal) ? field.Stored[..10] : field.Stored,
        _ => field.Stored ?? "",
    };

    private string? Line(FormField field) => Of(field) is { Length: > 0 } text
        ? $"{words.Of(field.Property)}{(field.Culture is null ? "" : $" ({words.Language(field.Culture)})")}: {text}"
        : null;

    private static string Plain(string markup) => WebUtility.HtmlDecode(Tag().Replace(BlockEnd().Replace(markup, "\n"), "")).Trim();

    [GeneratedRegex("</(?:p|h[1-6]|li|blockquote|tr|figcaption)>|<br ?/?>")]
    private static partial Regex BlockEnd();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
