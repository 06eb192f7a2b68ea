using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Lists;

/// <summary>What a list of documents is narrowed to, as its address says.</summary>
/// <param name="Type">The alias of the document type; <see langword="null"/> for all.</param>
public sealed record ContentQuery(string? Type)
{
    public const int PageSize = 50;

    public string? Text { get; init; }

    public DocumentState? State { get; init; }

    /// <summary>Only documents with texts missing in this culture.</summary>
    public string? Untranslated { get; init; }

    /// <summary>The number of the member who wrote last.</summary>
    public int? Writer { get; init; }

    /// <summary>What the newest recognition of a product is worth.</summary>
    public RecognitionState? Certificate { get; init; }

    public ContentSort Sort { get; init; }

    /// <summary>From 1.</summary>
    public int Page { get; init; } = 1;
}
