using System.Text.RegularExpressions;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>A property in a filter or an order: <c>properties[stars]</c>. Umbraco has no such options, so nothing that it answers has another answer here.</summary>
internal static partial class PropertyName
{
    /// <returns>The alias and what follows; <see langword="null"/> when no document has such a property.</returns>
    public static (string Alias, string Following)? Split(string text, ContentTable table)
        => Pattern().Match(text) is { Success: true } match && table.Properties.Has(match.Groups["alias"].Value)
            ? (match.Groups["alias"].Value, text[match.Length..])
            : null;

    [GeneratedRegex(@"^properties\[(?<alias>[A-Za-z0-9_]+)\]")]
    private static partial Regex Pattern();
}
