using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>Counts hits and keeps the first of an order.</summary>
internal interface ITopHits
{
    int Total { get; }

    void Enter(Segment segment);

    void Add(int document, float score);

    IEnumerable<ScoredDocument> Page(int skip, int take);
}
