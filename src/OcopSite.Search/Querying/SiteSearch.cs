using System.Diagnostics;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Microsoft.Extensions.Options;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

internal sealed class SiteSearch(LuceneIndex index, IOptions<SearchOptions> options) : ISiteSearch
{
    private const int MaxSkip = 10_000;

    private readonly QueryReader reader = new([.. options.Value.Synonyms]);

    public bool IsReady => index.Version is not null;

    public SearchResult Search(SearchQuery query)
    {
        var started = Stopwatch.GetTimestamp();
        return index.Read(searcher => Search(searcher, query), SearchResult.Empty) with { Took = Stopwatch.GetElapsedTime(started) };
    }

    public IReadOnlyList<Suggestion> Suggest(string text, string language, int take)
        => index.Read(searcher => Suggest(searcher, text, language, Math.Clamp(take, 1, SearchQuery.MaxTake)), []);

    private SearchResult Search(IndexSearcher searcher, SearchQuery query)
    {
        var words = new IndexedWords(searcher.IndexReader);
        var readings = reader.Read(query.Text, words);
        if (readings.Count == 0)
            return SearchResult.Empty;
        var skip = Math.Clamp(query.Skip, 0, MaxSkip);
        var take = Math.Clamp(query.Take, 0, SearchQuery.MaxTake);
        var top = TopHits(query.Sort, query.Language, Math.Max(1, skip + take));
        var facets = new FacetCollector(top, query.Language, [.. Selections(query)]);
        searcher.Search(new TextQueryBuilder(query.Language, words).Build(readings), LanguageFilter(query.Language), facets);
        var highlighter = new Highlighter(new WordMatcher(readings, words));
        return new SearchResult
        {
            Total = top.TotalHits,
            Hits = [.. top.GetTopDocs(skip, take).ScoreDocs.Select(hit => Hit(searcher, hit, query.Language, highlighter))],
            Facets = facets.Counts(),
            Suggestion = readings.FirstOrDefault(static reading => reading.IsCorrection)?.Text,
        };
    }

    private static Suggestion[] Suggest(IndexSearcher searcher, string text, string language, int take)
    {
        var words = new IndexedWords(searcher.IndexReader);
        var reading = QueryReader.Literal(text, words);
        if (reading.Words.Count == 0)
            return [];
        var hits = searcher.Search(new NameQueryBuilder(language, words).Build(reading), LanguageFilter(language), take);
        return
        [
            .. hits.ScoreDocs
                .Select(hit => StoredRecord.Load(searcher, hit.Doc, language))
                .Select(static record => new Suggestion(record.Id, record.Kind, record.Url, record.Name)),
        ];
    }

    private static QueryWrapperFilter LanguageFilter(string language) => new(new TermQuery(new Term(IndexFields.Language, language)));

    private static IEnumerable<FacetSelection> Selections(SearchQuery query)
    {
        if (query.Kinds.Count > 0)
            yield return new FacetSelection(IndexFields.Facet(query.Language, IndexFields.Kind), query.Kinds);
        foreach (var (name, values) in query.Facets.Where(static facet => facet.Value.Count > 0))
            yield return new FacetSelection(IndexFields.Facet(query.Language, name), values);
    }

    private static ITopDocsCollector TopHits(SearchSort sort, string language, int count)
    {
        var name = new SortField(IndexFields.SortName(language), SortFieldType.STRING);
        return sort switch
        {
            SearchSort.Name => ByFields(count, name),
            SearchSort.Newest => ByFields(count, new SortField(IndexFields.Date, SortFieldType.INT64, reverse: true), name),
            SearchSort.Oldest => ByFields(count, new SortField(IndexFields.Date, SortFieldType.INT64), name),
            _ => TopScoreDocCollector.Create(count, docsScoredInOrder: true),
        };
    }

    private static TopFieldCollector ByFields(int count, params SortField[] fields)
        => TopFieldCollector.Create(new Sort(fields), count, fillFields: false, trackDocScores: false, trackMaxScore: false, docsScoredInOrder: true);

    private static SearchHit Hit(IndexSearcher searcher, ScoreDoc hit, string language, Highlighter highlighter)
    {
        var record = StoredRecord.Load(searcher, hit.Doc, language);
        return new SearchHit
        {
            Id = record.Id,
            Kind = record.Kind,
            Url = record.Url,
            Name = record.Name,
            Summary = record.Summary,
            Score = float.IsNaN(hit.Score) ? 0 : hit.Score,
            Highlights = highlighter.Highlights(record.Name, record.Summary, record.Text),
        };
    }
}
