using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>The hits with the highest scores; of equals, those that were indexed first.</summary>
internal sealed class TopScores(int count) : ITopHits
{
    private readonly PriorityQueue<ScoredDocument, (float, int)> best = new(Math.Min(count, 1000));
    private int start;
    private float lowest = float.NegativeInfinity;

    public int Total { get; private set; }

    public void Enter(Segment segment) => start = segment.Context.DocBase;

    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        Total += documents.Length;
        for (var i = 0; i < documents.Length; i++)
        {
            if (scores[i] > lowest)
                Add(documents[i], scores[i]);
        }
    }

    public IEnumerable<ScoredDocument> Page(int skip, int take)
        => best.UnorderedItems.Select(static item => item.Element)
            .OrderByDescending(static hit => hit.Score).ThenBy(static hit => hit.Document)
            .Skip(skip).Take(take);

    private void Add(int document, float score)
    {
        var hit = new ScoredDocument(start + document, score);
        if (best.Count < count)
            best.Enqueue(hit, (score, -hit.Document));
        else
            best.EnqueueDequeue(hit, (score, -hit.Document));
        if (best.Count == count)
            lowest = best.Peek().Score;
    }
}
