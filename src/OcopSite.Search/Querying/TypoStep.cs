using OcopSite.Search.Analysis;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Takes a word for a slip of the keys when the index does not know it, or knows it but never beside its neighbours.
/// Letters may slip; a tone that was typed is meant. Short and known words are corrected only to what their neighbours confirm.
/// </summary>
internal sealed class TypoStep : IReadingStep
{
    private const int MinLength = 3;
    private const int MinLengthAlone = 4;
    private const int TwoEditsLength = 8;
    private const float Weight = 0.8f;

    public IEnumerable<Reading> Alternatives(Reading reading, IndexedWords index)
    {
        for (var i = 0; i < reading.Words.Count; i++)
        {
            var word = reading.Words[i];
            if (word.Folded.Length < MinLength || word.IsPrefix || word.IsAside || !word.Folded.All(char.IsLetter))
                continue;
            var known = index.IsKnown(word.Folded) || (!word.IsMarked && index.StemFrequency(EnglishWords.Stem(word.Folded)) > 0);
            if (known && (reading.Words.Count == 1 || HasNeighbour(reading, i, word.Folded, index)))
                continue;
            var needsNeighbour = known || word.Folded.Length < MinLengthAlone;
            if (Best(reading, i, needsNeighbour, index) is { } meant)
                yield return reading.Replace(i, 1, [meant], Weight) with { IsCorrection = true };
        }
    }

    private static QueryWord? Best(Reading reading, int position, bool needsNeighbour, IndexedWords index)
    {
        var typed = reading.Words[position];
        return index.Similar(typed.Folded, typed.Folded.Length >= TwoEditsLength ? 2 : 1)
            .Where(static candidate => candidate.Folded.Length > 1 && candidate.Folded.All(char.IsLetter))
            .Select(candidate => (Word: candidate.Folded, candidate.Edits, candidate.Frequency, Neighbours: HasNeighbour(reading, position, candidate.Folded, index)))
            .Where(candidate => candidate.Neighbours || !needsNeighbour)
            .OrderByDescending(static candidate => candidate.Neighbours)
            .ThenBy(static candidate => candidate.Edits)
            .ThenByDescending(static candidate => candidate.Frequency)
            .Select(candidate => Form(typed, candidate.Word, index))
            .FirstOrDefault(static form => form is not null);
    }

    /// <summary>The form of the corrected word that keeps the tone that was typed; without accents, the word as it is.</summary>
    private static QueryWord? Form(QueryWord typed, string folded, IndexedWords index)
    {
        if (!typed.IsMarked)
            return new QueryWord(folded);
        var tone = VietnameseLetters.TakeTone(typed.Exact).Tone;
        var form = index.Forms(folded)
            .Where(candidate => tone == Tone.Level || VietnameseLetters.TakeTone(candidate.Word).Tone == tone)
            .OrderByDescending(static candidate => candidate.Frequency)
            .FirstOrDefault();
        return form.Word is { } word ? new QueryWord(word) : null;
    }

    private static bool HasNeighbour(Reading reading, int position, string folded, IndexedWords index)
        => (position > 0 && index.ArePair(reading.Words[position - 1].Folded, folded))
        || (position + 1 < reading.Words.Count && index.ArePair(folded, reading.Words[position + 1].Folded));
}
