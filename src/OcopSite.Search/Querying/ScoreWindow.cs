namespace OcopSite.Search.Querying;

/// <summary>The slots of a run of records, small enough to stay near the processor. A record's best term counts for a slot.</summary>
internal sealed class ScoreWindow(int slots)
{
    public const int Size = 2048;

    private readonly float[] scores = new float[slots * Size];
    private readonly ulong[] found = new ulong[Size];

    public int Start { get; set; }

    public void Note(int document, int slot, float score)
    {
        var place = document - Start;
        var bit = 1UL << slot;
        ref var best = ref scores[(slot * Size) + place];
        if ((found[place] & bit) == 0 || score > best)
            best = score;
        found[place] |= bit;
    }

    /// <summary>Scores what was noted, in the order of the records, and forgets it.</summary>
    public void Flush(IReadOnlyList<PlannedReading> readings, HitCollector hits)
    {
        for (var place = 0; place < Size; place++)
        {
            var slots = found[place];
            if (slots == 0)
                continue;
            found[place] = 0;
            var score = 0f;
            for (var i = 0; i < readings.Count; i++)
                score = Math.Max(score, readings[i].Score(slots, scores.AsSpan(place), Size));
            if (score > 0)
                hits.Collect(Start + place, score);
        }
    }
}
