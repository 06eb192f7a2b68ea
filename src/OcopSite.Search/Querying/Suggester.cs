using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Finds names with every word of a text, the last of which may be a beginning; then phrases that go on from the text.</summary>
internal sealed class Suggester(SiteSearcher searcher, string language)
{
    private const float Finished = 1.5f;
    private const int Spare = 4;
    private const int MinPhraseStart = 2;
    private const int MinPhraseNames = 2;
    private const int MaxPhrases = 5;

    public Suggestions Suggest(string text, int take)
    {
        var words = QueryReader.Literal(text, searcher.Words).Words;
        if (words.Count == 0)
            return Suggestions.None;
        var names = Names([.. words.Select(static word => word.Exact)], take);
        // Accents that fit no name are taken for slips.
        if (names.Count == 0 && words.Any(static word => word.IsMarked))
            names = Names([.. words.Select(static word => word.Folded)], take);
        return new Suggestions(names, Phrases(words));
    }

    private List<Suggestion> Names(string[] words, int take)
    {
        var top = new TopScores(take * Spare);
        RankedScan.Run(searcher, Plan(words), new HitCollector(top, new SearchQuery { Text = "", Language = language }, null));
        var start = VietnameseLetters.Fold(string.Join(' ', words));
        return
        [
            .. top.Page(0, take * Spare)
                .Select(hit => (hit.Score, Record: searcher.Shown(hit.Document, language)))
                .OrderByDescending(hit => VietnameseLetters.Fold(TextWords.Joined(hit.Record.Name)).StartsWith(start, StringComparison.Ordinal))
                .ThenByDescending(static hit => hit.Score)
                .ThenBy(static hit => hit.Record.Name.Length)
                .Take(take)
                .Select(static hit => new Suggestion(hit.Record.Id, hit.Record.Kind, hit.Record.Url, hit.Record.Name)),
        ];
    }

    private static QueryPlan Plan(string[] words)
    {
        var slots = words.Select((word, i) => new Slot(
            i < words.Length - 1 ? [Starts(NameStarts.Finished(word), 1)] : [Starts(NameStarts.Cut(word), 1), Starts(NameStarts.Finished(word), Finished)])).Take(QueryPlan.MaxSlots).ToArray();
        var all = ulong.MaxValue >> (QueryPlan.MaxSlots - slots.Length);
        return new QueryPlan(slots, [new PlannedReading(all, slots.Length, slots.Length, 0, 1)]);
    }

    private static SlotTerm Starts(string text, float weight) => new(IndexFields.NameStarts, text, weight);

    private string[] Phrases(IReadOnlyList<QueryWord> words)
    {
        var folded = string.Join(' ', words.Select(static word => word.Folded));
        var typed = string.Join(' ', words.Select(static word => word.Exact));
        return folded.Length < MinPhraseStart
            ? []
            :
            [
                .. searcher.Words.TermsStartingWith(IndexFields.Phrases(language), folded)
                    .Where(static term => term.Frequency >= MinPhraseNames)
                    .Select(static term => (Phrase: NamePhrase.Parse(term.Term), term.Frequency))
                    .Where(term => term.Phrase.Folded.Length > folded.Length && Fits(typed, term.Phrase.Text))
                    .OrderByDescending(static term => term.Frequency)
                    .DistinctBy(static term => term.Phrase.Folded)
                    .Take(MaxPhrases)
                    .Select(static term => term.Phrase.Text),
            ];
    }

    /// <summary>Accents that were typed must be those of the phrase; a tone still to come may be missing.</summary>
    private static bool Fits(string typed, string phrase)
    {
        var words = TextWords.Joined(phrase);
        return typed == VietnameseLetters.Fold(typed)
            || words.StartsWith(typed, StringComparison.Ordinal)
            || VietnameseLetters.TakeTone(words).Letters.StartsWith(typed, StringComparison.Ordinal);
    }
}
