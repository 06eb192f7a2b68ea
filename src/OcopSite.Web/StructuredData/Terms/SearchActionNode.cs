using System.Text.Json.Serialization;

namespace OcopSite.Web.StructuredData.Terms;

/// <param name="Target">Where to search.</param>
/// <param name="QueryInput">The name of what is typed, in the form that search engines want.</param>
internal sealed record SearchActionNode(EntryPointNode Target, [property: JsonPropertyName("query-input")] string QueryInput) : Node("SearchAction");
