using System.Runtime.InteropServices;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Indexing;

/// <summary>
/// What each word of a record is worth: by the part of the text it stands in, how often, and how long that part is (as BM25 has it),
/// the best part first. Known when the record is indexed, so that a search reads one number a word.
/// </summary>
internal sealed class DocumentWords(bool isBackground)
{
    /// <summary>A worth is kept in steps of this size, as the frequency of the term.</summary>
    public const float Step = 0.2f;

    private const float Saturation = 0.5f;
    private const float LengthInfluence = 0.35f;

    /// <summary>What a second part with the same word adds.</summary>
    private const float TieBreaker = 0.1f;

    /// <summary>What is left of a word's worth in a text that only tells of records.</summary>
    private const float Background = 0.4f;

    private readonly float share = isBackground ? Background : 1;
    private readonly Dictionary<string, Worth>[] tiers = [.. Enum.GetValues<Tier>().Select(static _ => new Dictionary<string, Worth>(StringComparer.Ordinal))];
    private readonly Dictionary<string, int>[] counts = [.. Enum.GetValues<Tier>().Select(static _ => new Dictionary<string, int>(StringComparer.Ordinal))];

    public IEnumerable<(string Term, int Steps)> In(Tier tier)
        => tiers[(int)tier].Select(entry => (entry.Key, Math.Max(1, (int)MathF.Round(share * entry.Value.Total / Step))));

    public void Add(TextPart part, IEnumerable<(string Text, bool IsEnglish)> texts)
    {
        var length = 0;
        foreach (var (text, isEnglish) in texts)
            length += Count(TextWords.Of(text), isEnglish);
        var norm = Saturation * (1 - LengthInfluence + (LengthInfluence * length / part.UsualLength));
        for (var tier = 0; tier < counts.Length; tier++)
        {
            foreach (var (term, count) in counts[tier])
            {
                ref var worth = ref CollectionsMarshal.GetValueRefOrAddDefault(tiers[tier], term, out _);
                worth = worth.And(part.Weight * count * (1 + Saturation) / (count + norm));
            }
            counts[tier].Clear();
        }
    }

    private int Count(List<string> words, bool isEnglish)
    {
        var (before, foldedBefore) = ("", "");
        foreach (var word in words)
        {
            var folded = VietnameseLetters.Fold(word);
            Count(Tier.Exact, IndexFields.Form(folded, word));
            Count(Tier.Folded, folded);
            if (isEnglish)
                Count(Tier.English, EnglishWords.Stem(folded));
            if (before.Length > 0)
            {
                Count(Tier.Pairs, IndexFields.Pair(foldedBefore, folded));
                if (before != foldedBefore || word != folded)
                    Count(Tier.ExactPairs, IndexFields.Pair(before, word));
            }
            (before, foldedBefore) = (word, folded);
        }
        return words.Count;
    }

    private void Count(Tier tier, string term) => CollectionsMarshal.GetValueRefOrAddDefault(counts[(int)tier], term, out _)++;

    private readonly record struct Worth(float Best, float Sum)
    {
        public float Total => Best + (TieBreaker * (Sum - Best));

        public Worth And(float worth) => new(Math.Max(Best, worth), Sum + worth);
    }
}
