using Lucene.Net.Search;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>The first hits in an order of the index, kept by Lucene's collector, which is told the scores.</summary>
internal sealed class TopByField : ITopHits
{
    private readonly TopFieldCollector collector;
    private readonly GivenScore score = new();

    public TopByField(SearchSort sort, string language, int count)
    {
        var name = new SortField(IndexFields.SortName(language), SortFieldType.STRING);
        SortField[] fields = sort switch
        {
            SearchSort.Newest => [Number(IndexFields.Date, reverse: true), name],
            SearchSort.Oldest => [Number(IndexFields.Date, reverse: false), name],
            SearchSort.Stars => [Number(IndexFields.Stars, reverse: true), SortField.FIELD_SCORE, name],
            _ => [name],
        };
        collector = TopFieldCollector.Create(new Sort(fields), count, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: true);
    }

    public int Total => collector.TotalHits;

    public void Enter(Segment segment)
    {
        collector.SetNextReader(segment.Context);
        collector.SetScorer(score);
    }

    public void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores)
    {
        for (var i = 0; i < documents.Length; i++)
        {
            score.Value = scores[i];
            collector.Collect(documents[i]);
        }
    }

    public IEnumerable<ScoredDocument> Page(int skip, int take)
        => collector.GetTopDocs(skip, take).ScoreDocs.Select(static hit => new ScoredDocument(hit.Doc, 0));

    private static SortField Number(string field, bool reverse) => new(field, SortFieldType.INT64, reverse);

    private sealed class GivenScore() : Scorer(null)
    {
        public float Value { get; set; }

        public override int DocID => 0;

        public override int Freq => 1;

        public override float GetScore() => Value;

        public override int NextDoc() => throw new NotSupportedException();

        public override int Advance(int target) => throw new NotSupportedException();

        public override long GetCost() => 1;
    }
}
