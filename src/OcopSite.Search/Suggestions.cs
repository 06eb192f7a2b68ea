namespace OcopSite.Search;

/// <summary>How a text that is being typed may go on.</summary>
/// <param name="Names">Records whose names go on from it.</param>
/// <param name="Phrases">Words to search for, which several names begin with; the most frequent first.</param>
public sealed record Suggestions(IReadOnlyList<Suggestion> Names, IReadOnlyList<string> Phrases)
{
    public static readonly Suggestions None = new([], []);
}
