using System.Text.RegularExpressions;
using OcopSite.Engine.Published;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>The names of the documents in one language, by row.</summary>
internal sealed partial class CultureColumn
{
    // Words that Umbraco's index leaves out of names.
    private static readonly HashSet<string> Passed =
    [
        "a", "an", "and", "are", "as", "at", "be", "but", "by", "for", "if", "in", "into", "is", "it", "no", "not", "of", "on", "or", "such", "that", "the", "their",
        "then", "there", "these", "they", "this", "to", "was", "will", "with",
    ];

    public CultureColumn(IPublishedSnapshot snapshot, string culture)
    {
        Culture = culture;
        Names = [.. snapshot.Documents.Select(d => NameOf(snapshot, d, culture))];
        Words = [.. Names.Select(name => name is null ? "" : string.Join(' ', Word().Matches(name).Select(m => m.Value).Where(w => !Passed.Contains(w))))];
    }

    /// <summary>Empty for what belongs to none.</summary>
    public string Culture { get; }

    /// <summary>Lower case; <see langword="null"/> where a document is not there in the language.</summary>
    public string?[] Names { get; }

    /// <summary>The words of the names that can be looked for, with a space between.</summary>
    public string[] Words { get; }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();

    private static string? NameOf(IPublishedSnapshot snapshot, IPublishedContent document, string culture)
    {
        string? name = document.ContentType.Variations.HasFlag(ContentVariation.Culture)
            ? snapshot.RouteOf(document.Key, culture) is null ? null : document.Cultures[culture].Name
            : document.Cultures[""].Name;
        return name?.ToLowerInvariant();
    }
}
