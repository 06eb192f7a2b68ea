using Lucene.Net.Search;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>The collectors of Lucene that keep the first hits of an order.</summary>
internal static class TopHits
{
    public static ITopDocsCollector In(SearchSort sort, string language, int count)
    {
        var name = new SortField(IndexFields.SortName(language), SortFieldType.STRING);
        return sort switch
        {
            SearchSort.Name => ByFields(count, name),
            SearchSort.Newest => ByFields(count, Number(IndexFields.Date, reverse: true), name),
            SearchSort.Oldest => ByFields(count, Number(IndexFields.Date, reverse: false), name),
            SearchSort.Stars => ByFields(count, Number(IndexFields.Stars, reverse: true), SortField.FIELD_SCORE, name),
            _ => TopScoreDocCollector.Create(count, docsScoredInOrder: true),
        };
    }

    private static SortField Number(string field, bool reverse) => new(field, SortFieldType.INT64, reverse);

    private static TopFieldCollector ByFields(int count, params SortField[] fields)
        => TopFieldCollector.Create(new Sort(fields), count, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: true);
}
