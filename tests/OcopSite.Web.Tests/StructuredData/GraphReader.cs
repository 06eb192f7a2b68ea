using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OcopSite.Web.Tests.StructuredData;

/// <summary>The JSON-LD of a page, as a search engine reads it.</summary>
internal static class GraphReader
{
    public static IReadOnlyList<JsonElement> Graph(this IHtmlDocument page)
    {
        IElement block = page.QuerySelectorAll("script[type='application/ld+json']").Single();
        JsonElement root = JsonDocument.Parse(block.TextContent).RootElement;
        return root.GetProperty("@context").GetString() == "https://schema.org" ? [.. root.GetProperty("@graph").EnumerateArray()] : [];
    }

    public static JsonElement? Find(this IEnumerable<JsonElement> graph, params string[] types)
        => graph.Where(n => types.Contains(n.GetProperty("@type").GetString())).Select(n => (JsonElement?)n).FirstOrDefault();

    public static string? Text(this JsonElement node, string property) => node.TryGetProperty(property, out JsonElement value) ? value.ToString() : null;

    /// <summary>Every node in a tree, the outer ones first.</summary>
    public static IEnumerable<JsonElement> Nodes(this JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => element.EnumerateObject().SelectMany(p => p.Value.Nodes()).Prepend(element),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(e => e.Nodes()),
        _ => [],
    };
}
