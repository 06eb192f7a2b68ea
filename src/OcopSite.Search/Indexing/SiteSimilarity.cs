using Lucene.Net.Search.Similarities;

namespace OcopSite.Search.Indexing;

/// <summary>
/// BM25 for short fields: a word said twice in a name says little more than once. A record with all the words asked for
/// stands well before one with some of them.
/// </summary>
internal sealed class SiteSimilarity() : BM25Similarity(k1: 0.5f, b: 0.35f)
{
    public override float Coord(int overlap, int maxOverlap)
    {
        var share = (float)overlap / maxOverlap;
        return share * share * share;
    }
}
