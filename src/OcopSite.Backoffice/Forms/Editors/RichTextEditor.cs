using System.Text.Json;
using System.Text.Json.Nodes;

namespace OcopSite.Backoffice.Forms;

/// <summary>Text with headings, lists, links and figures: HTML of an allow-list.</summary>
internal sealed class RichTextEditor : IFieldEditor
{
    public const int Longest = 200_000;

    public IReadOnlyList<string> Aliases => ["Umbraco.RichText"];

    public Type View => typeof(RichTextView);

    public bool IsSingle => true;

    public FieldReading Read(FieldPost post)
    {
        string markup = post.Text.ReplaceLineEndings("\n");
        if (markup.Length > Longest) return FieldReading.Wrong(post, "field.error.long", Longest, markup.Length);
        if (markup == MarkupOf(post.Before).ReplaceLineEndings("\n").Trim()) return new(post.Before);

        CleanedText cleaned = RichTextCleaner.Clean(markup);
        if (cleaned.Markup.Length == 0) return new(null) { Removed = cleaned.Removed };
        JsonObject value = Parse(post.Before) ?? new JsonObject
        {
            ["blocks"] = new JsonObject { ["contentData"] = new JsonArray(), ["settingsData"] = new JsonArray(), ["expose"] = new JsonArray(), ["layout"] = new JsonObject() },
        };
        value["markup"] = cleaned.Markup;
        return new(value.ToJsonString()) { Removed = cleaned.Removed };
    }

    public static string MarkupOf(string? stored) => Parse(stored)?["markup"]?.GetValue<string>() ?? (stored?.StartsWith('{') == true ? "" : stored ?? "");

    private static JsonObject? Parse(string? stored)
    {
        if (stored?.StartsWith('{') != true) return null;
        try
        {
            return JsonNode.Parse(stored) as JsonObject;
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
