using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Parts two words that were typed as one: Lagi, thanhlong.</summary>
internal sealed class JoinedWordsStep : IReadingStep
{
    private const int MinLength = 4;
    private const float Weight = 0.9f;

    public IEnumerable<Reading> Alternatives(Reading reading, IndexedWords index)
    {
        for (var i = 0; i < reading.Words.Count; i++)
        {
            var word = reading.Words[i];
            if (word.Folded.Length < MinLength || index.IsKnown(word.Folded))
                continue;
            for (var cut = 1; cut < word.Folded.Length; cut++)
            {
                if (index.ArePair(word.Folded[..cut], word.Folded[cut..]))
                    yield return reading.Replace(i, 1, [new QueryWord(word.Exact[..cut]), new QueryWord(word.Exact[cut..])], Weight);
            }
        }
    }
}
