using System.Text.Json;
using System.Text.Json.Nodes;

namespace OcopSite.Backoffice.Forms;

/// <summary>Links to pages elsewhere, and to documents and media of our own. Each row is sent under the key of its place.</summary>
internal sealed class LinksEditor : IFieldEditor
{
    public const string NewRow = "row";

    public IReadOnlyList<string> Aliases => ["Umbraco.MultiUrlPicker"];

    public Type View => typeof(LinksView);

    public bool IsSingle => false;

    /// <param name="Unique">The key of a document or media item of our own; empty for an address.</param>
    internal sealed record Row(string Name, string Url, string Unique, string Type);

    public FieldReading Read(FieldPost post)
    {
        var rows = new List<Row>();
        foreach (string key in post.Texts.Distinct())
        {
            Row row = RowOf(post, key);
            if (row is { Url: "", Unique: "", Name: "" }) continue;
            if (row.Unique.Length > 0 ? !Guid.TryParse(row.Unique, out _) : !IsAddress(row.Url))
                return new FieldReading(ToStored([.. post.Texts.Distinct().Select(k => RowOf(post, k))]), "field.error.url") { Arguments = [row.Url.Length > 0 ? row.Url : row.Name] };
            rows.Add(row);
        }

        return new(rows.SequenceEqual(Parse(post.Before)) ? post.Before : rows.Count == 0 ? null : ToStored(rows));
    }

    public static IReadOnlyList<Row> Parse(string? stored)
    {
        if (string.IsNullOrWhiteSpace(stored) || JsonNode.Parse(stored) is not JsonArray entries) return [];
        return [.. entries.OfType<JsonObject>().Select(e => new Row(Text(e, "name"), Text(e, "url") + Text(e, "queryString"), Text(e, "unique"), Text(e, "type")))];
    }

    private static Row RowOf(FieldPost post, string key)
    {
        string Of(string part) => (post.Form[$"{post.Name}~{key}.{part}"].ToString()).Trim();
        return new(Of("name"), Of("unique").Length > 0 ? "" : Of("url"), Of("unique"), Of("unique").Length > 0 ? Of("type") : "");
    }

    // A path of our own site, or an address that a browser opens without running anything.
    private static bool IsAddress(string url)
        => url.Length <= 2000 && ((url.StartsWith('/') && !url.StartsWith("//", StringComparison.Ordinal))
            || (Uri.TryCreate(url, UriKind.Absolute, out Uri? uri) && uri.Scheme is "https" or "http" or "mailto" or "tel"));

    private static string ToStored(IReadOnlyList<Row> rows) => JsonSerializer.Serialize(rows.Select(r => new
    {
        name = r.Name.Length > 0 ? r.Name : r.Url,
        target = (string?)null,
        unique = r.Unique.Length > 0 ? r.Unique : null,
        type = r.Unique.Length > 0 ? r.Type : null,
        udi = r.Unique.Length > 0 ? $"umb://{r.Type}/{Guid.Parse(r.Unique):N}" : null,
        url = r.Unique.Length > 0 ? null : r.Url,
        queryString = (string?)null,
        culture = (string?)null,
    }));

    private static string Text(JsonObject entry, string name) => entry[name] is JsonValue value && value.TryGetValue(out string? text) ? text ?? "" : "";
}
