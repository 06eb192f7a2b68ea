using OcopSite.Content;

namespace OcopSite.Umbraco.Seeding.Reading;

/// <summary>A text in the languages of the seed.</summary>
internal sealed record Translated(string? Vietnamese, string? English)
{
    public IEnumerable<(string Culture, string Text)> ByCulture()
    {
        if (!string.IsNullOrWhiteSpace(Vietnamese)) yield return (Cultures.Vietnamese, Vietnamese);
        if (!string.IsNullOrWhiteSpace(English)) yield return (Cultures.English, English);
    }

    /// <summary>The same words in every language: a name of one's own.</summary>
    public static Translated Same(string text) => new(text, text);
}
