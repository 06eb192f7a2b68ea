using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Turns readings into slots: one for each word, one for each two neighbours, one for the name that is the whole text, which comes before all.
/// </summary>
internal sealed class QueryPlanner(IndexedWords index)
{
    private const float WholeNameWeight = 12f;
    private const float IntentWeight = 12f;
    private const float PairWeight = 1.4f;
    private const float BonusWeight = 8f;

    /// <summary>A beginning is scored without statistics; this stands for those of a middling word.</summary>
    private const float PrefixWeight = 2f;
    private const float OtherAccents = 0.25f;
    private const int MaxEndings = 32;

    private readonly SlotTable table = new();

    public QueryPlan Plan(IEnumerable<Reading> readings) => new(table.Slots, [.. readings.Select(Plan).Where(static reading => reading.Wanted != 0)]);

    private PlannedReading Plan(Reading reading)
    {
        var wanted = 0UL;
        var welcome = 0UL;
        var words = 0;
        var onlyFunctionWords = !reading.Intents.Any(static intent => intent.IsQuestion) && reading.Words.All(FunctionWords.Contains);
        for (var i = 0; i < reading.Words.Count; i++)
        {
            if (IsInAskedPhrase(reading.Words, i))
                continue;
            var bit = OfWord(reading, i);
            if (FunctionWords.Contains(reading.Words[i]) && !onlyFunctionWords)
            {
                welcome |= bit;
                continue;
            }
            words++;
            wanted |= bit;
        }
        for (var i = 1; i < reading.Words.Count; i++)
        {
            if (onlyFunctionWords || !IsEmptyPair(reading.Words[i - 1], reading.Words[i]))
                welcome |= OfPair(reading.Words[i - 1], reading.Words[i]);
        }
        foreach (var intent in reading.Intents)
        {
            var bit = OfIntent(intent);
            welcome |= bit;
            // A question alone — "ăn gì" — is answered by all that it prefers.
            if (intent.Strength == IntentStrength.Answer || words == 0)
                (wanted, words) = (wanted | bit, words + 1);
        }
        if (!reading.IsParaphrase)
            welcome |= WholeName(reading);
        var required = Required(words) - (reading.Intents.Any(static intent => intent.Strength == IntentStrength.Answer) ? 1 : 0);
        return new PlannedReading(wanted, words, Math.Max(1, required), welcome, reading.Weight);
    }

    /// <summary>Words that ask together count together, as pairs: "cửa hàng" does not ask for Phan Rí Cửa.</summary>
    private static bool IsInAskedPhrase(IReadOnlyList<QueryWord> words, int position)
        => words[position].IsAside && ((position > 0 && words[position - 1].IsAside) || (position + 1 < words.Count && words[position + 1].IsAside));

    /// <summary>"là gì" is not La Gi; and of a phrase that asks, "to eat" is not what is ready to eat.</summary>
    private static bool IsEmptyPair(QueryWord first, QueryWord second)
        => first.IsAside && second.IsAside
            ? FunctionWords.Contains(first.Exact) || FunctionWords.Contains(second.Exact)
            : !first.IsAside && !second.IsAside && FunctionWords.Contains(first) && FunctionWords.Contains(second);

    private ulong OfWord(Reading reading, int position)
    {
        var word = reading.Words[position];
        var before = word.IsPrefix && position > 0 ? reading.Words[position - 1].Folded : "";
        return table.BitOf(
            (word, reading.HasMarks, reading.Words.Count > 1, before),
            () => WordTerms.Of(word, reading, index).Select(term => Scored(term)).Concat(word.IsPrefix ? Endings(word, before) : []));
    }

    private ulong OfIntent(SearchIntent intent)
    {
        var weight = intent.Strength == IntentStrength.Bonus ? BonusWeight : IntentWeight;
        return table.BitOf(intent, () => intent.Prefers.SelectMany(facet => facet.Value.Select(value => new SlotTerm(IndexFields.Facet(facet.Key), value, weight))));
    }

    private SlotTerm Scored(WordTerm term)
    {
        var text = term.Tier == Tier.Exact ? IndexFields.Form(VietnameseLetters.Fold(term.Text), term.Text) : term.Text;
        return new SlotTerm(IndexFields.Of(term.Tier), text, term.Weight * Rarity(term.Frequency) * DocumentWords.Step);
    }

    /// <summary>The words an unfinished one may become: those that stand behind the word before it, or else the frequent ones.</summary>
    private IEnumerable<SlotTerm> Endings(QueryWord word, string before)
    {
        const float Weight = PrefixWeight * DocumentWords.Step;
        var neighbours = before.Length > 0
            ? index.PairsStartingWith(before, word.Folded).OrderByDescending(static pair => pair.Frequency).Take(MaxEndings).Select(pair => pair.Pair[(before.Length + 1)..]).ToHashSet(StringComparer.Ordinal)
            : [];
        var endings = index.StartingWith(word.Folded)
            .Where(ending => neighbours.Count == 0 || neighbours.Contains(ending.Folded))
            .OrderByDescending(static ending => ending.Frequency)
            .Take(MaxEndings);
        foreach (var ending in endings)
        {
            yield return new SlotTerm(IndexFields.Of(Tier.Folded), ending.Folded, word.IsMarked ? Weight * OtherAccents : Weight);
            if (!word.IsMarked)
                continue;
            foreach (var form in ending.Forms.Where(form => form.Word.StartsWith(word.Exact, StringComparison.Ordinal)))
                yield return new SlotTerm(IndexFields.Of(Tier.Exact), IndexFields.Form(ending.Folded, form.Word), Weight);
        }
    }

    private ulong OfPair(QueryWord first, QueryWord second)
        => table.BitOf((first.Exact, second.Exact, second.IsPrefix), () => PairTerms(first, second));

    private IEnumerable<SlotTerm> PairTerms(QueryWord first, QueryWord second)
    {
        var field = IndexFields.Of(Tier.Pairs);
        if (second.IsPrefix)
        {
            foreach (var (pair, _) in index.PairsStartingWith(first.Folded, second.Folded).OrderByDescending(static pair => pair.Frequency).Take(MaxEndings))
                yield return new SlotTerm(field, pair, PrefixWeight * DocumentWords.Step);
        }
        else if (index.IsKnown(first.Folded) && index.IsKnown(second.Folded) && index.PairFrequency(first.Folded, second.Folded) is var frequency and > 0)
        {
            var weight = PairWeight * Rarity(frequency) * DocumentWords.Step;
            yield return index.AreExactPair(first.Exact, second.Exact)
                ? new SlotTerm(IndexFields.Of(Tier.ExactPairs), IndexFields.Pair(first.Exact, second.Exact), weight)
                : new SlotTerm(field, IndexFields.Pair(first.Folded, second.Folded), weight);
        }
    }

    private ulong WholeName(Reading reading)
        => table.BitOf(reading.Text, () => [new SlotTerm(reading.HasMarks ? IndexFields.WholeNameExact : IndexFields.WholeName, reading.Text, WholeNameWeight)]);

    /// <summary>As BM25 has it; the frequency is that of the word in whole records.</summary>
    private float Rarity(int frequency) => MathF.Log(1 + ((index.RecordCount - frequency + 0.5f) / (frequency + 0.5f)));

    /// <summary>Of two words both; of more, most: people add words that no page has.</summary>
    private static int Required(int words) => words <= 2 ? words : (int)Math.Ceiling(words * 0.6);
}
