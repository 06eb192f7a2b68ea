using System.Text.Json.Serialization;

namespace OcopSite.Web.StructuredData.Terms;

/// <summary>A thing in the vocabulary of schema.org; what is <see langword="null"/> is not said.</summary>
/// <param name="Type">The name of the type there.</param>
internal abstract record Node([property: JsonPropertyName("@type"), JsonPropertyOrder(-2)] string Type)
{
    /// <summary>An absolute address that names the thing, so that others of the graph can refer to it.</summary>
    [JsonPropertyName("@id"), JsonPropertyOrder(-1)]
    public string? Id { get; init; }
}
