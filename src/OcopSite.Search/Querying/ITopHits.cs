using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Counts hits and keeps the first of an order.</summary>
internal interface ITopHits
{
    int Total { get; }

    void Enter(Segment segment);

    /// <summary>Takes hits with their scores, in the order of the index.</summary>
    void Add(ReadOnlySpan<int> documents, ReadOnlySpan<float> scores);

    IEnumerable<ScoredDocument> Page(int skip, int take);
}
