using System.Text.Json.Serialization;

namespace OcopSite.Web.StructuredData.Terms;

/// <summary>Everything that one page says.</summary>
internal sealed record Graph([property: JsonPropertyName("@graph")] IReadOnlyList<object> Nodes)
{
    [JsonPropertyName("@context"), JsonPropertyOrder(-1)]
    public string Context { get; } = "https://schema.org";
}
