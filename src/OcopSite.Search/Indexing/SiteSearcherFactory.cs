using Lucene.Net.Index;
using Lucene.Net.Search;

namespace OcopSite.Search.Indexing;

/// <summary>Searchers that score as the index was written to be scored.</summary>
internal sealed class SiteSearcherFactory : SearcherFactory
{
    public override IndexSearcher NewSearcher(IndexReader reader) => new(reader) { Similarity = LuceneIndex.Similarity };
}
