namespace OcopSite.Search.Querying;

/// <summary>One way to understand a query: what was typed, or what was probably meant.</summary>
/// <param name="Weight">How sure we are; the words as typed have 1.</param>
/// <param name="IsParaphrase">Other words for the thing, so a name that is all of them is not the name that was asked for.</param>
/// <param name="IsCorrection">A word was taken for a slip of the keys, so the reading is worth showing to the visitor.</param>
internal sealed record Reading(IReadOnlyList<QueryWord> Words, float Weight = 1, bool IsParaphrase = false, bool IsCorrection = false)
{
    public IReadOnlyList<SearchIntent> Intents { get; init; } = [];

    public bool HasMarks => Words.Any(static word => word.IsMarked);

    public string Text => string.Join(' ', Words.Select(static word => word.Exact));

    /// <summary>The same with some words in the place of others.</summary>
    public Reading Replace(int start, int count, IEnumerable<QueryWord> replacement, float weight)
        => this with { Words = [.. Words.Take(start), .. replacement, .. Words.Skip(start + count)], Weight = Weight * weight };
}
