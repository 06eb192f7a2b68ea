namespace OcopSite.Search.Indexing;

/// <summary>A folded word of the index, with how many records have it, and its accented forms.</summary>
/// <param name="Letters">A bit for each letter it has; words that are nearly the same have nearly the same letters.</param>
internal sealed record IndexedWord(string Folded, int Frequency, IReadOnlyList<WordForm> Forms, uint Letters)
{
    public static uint LettersOf(string folded)
    {
        var letters = 0u;
        foreach (var letter in folded)
            letters |= 1u << (letter & 31);
        return letters;
    }
}
