using System.Text.Json.Serialization;

namespace OcopSite.Web.StructuredData.Terms;

/// <summary>A thing that is described elsewhere, by the address that names it.</summary>
internal sealed record NodeReference([property: JsonPropertyName("@id")] string Id);
