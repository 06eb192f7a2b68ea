using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.Lists;

/// <summary>What lists show of a document, kept in memory.</summary>
public sealed record DocumentSummary(Guid Key, int Id, string ContentType)
{
    public required int ParentId { get; init; }

    /// <summary>Ids from the root to the document itself.</summary>
    public required IReadOnlyList<int> Path { get; init; }

    public required int SortOrder { get; init; }

    /// <summary>By culture.</summary>
    public required IReadOnlyDictionary<string, string> Names { get; init; }

    public required IReadOnlyList<string> PublishedCultures { get; init; }

    /// <summary>Where the draft says something else than what visitors read.</summary>
    public required IReadOnlyList<string> EditedCultures { get; init; }

    /// <summary>Cultures in which texts of the original have no counterpart.</summary>
    public required IReadOnlyList<string> UntranslatedCultures { get; init; }

    public required bool Trashed { get; init; }

    public required int WriterId { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime Updated { get; init; }

    /// <summary>For a product: what its stars are worth is asked of it when it is read.</summary>
    public RecognitionHistory Recognitions { get; init; } = RecognitionHistory.None;

    public bool NameUnverified { get; init; }

    /// <summary>All its names without accents, for finding it.</summary>
    public required string Folded { get; init; }

    public string NameIn(string culture) => Names.GetValueOrDefault(culture) ?? Names.Values.FirstOrDefault() ?? "";

    public DocumentState State => Trashed ? DocumentState.Trashed
        : PublishedCultures.Count == 0 ? DocumentState.Draft
        : EditedCultures.Any(PublishedCultures.Contains) ? DocumentState.Edited
        : DocumentState.Published;
}
