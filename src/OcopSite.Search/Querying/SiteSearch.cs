using System.Diagnostics;
using Microsoft.Extensions.Options;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

internal sealed class SiteSearch : ISiteSearch, IDisposable
{
    private const int MaxSkip = 10_000;

    private readonly LuceneIndex index;
    private readonly IDisposable? following;
    private volatile QueryReader reader;

    public SiteSearch(LuceneIndex index, IOptionsMonitor<SearchOptions> options)
    {
        this.index = index;
        reader = new QueryReader(options.CurrentValue);
        // Words are read when a text is read, so new ones need no new index.
        following = options.OnChange(changed => reader = new QueryReader(changed));
    }

    public bool IsReady => index.Version is not null;

    public SearchResult Search(SearchQuery query)
    {
        var started = Stopwatch.GetTimestamp();
        return index.Read(searcher => Search(searcher, query), SearchResult.Empty) with
        {
            IsCut = query.Text.Length > SearchQuery.MaxTextLength,
            Took = Stopwatch.GetElapsedTime(started),
        };
    }

    public Suggestions Suggest(string text, string language, int take)
        => index.Read(searcher => new Suggester(searcher, language).Suggest(text, Math.Clamp(take, 1, SearchQuery.MaxTake)), Suggestions.None);

    public void Dispose() => following?.Dispose();

    private SearchResult Search(SiteSearcher searcher, SearchQuery query)
    {
        var readings = reader.Read(query.Text, searcher.Words);
        if (readings.Count == 0 && query.Near is null)
            return SearchResult.Empty;
        var skip = Math.Clamp(query.Skip, 0, MaxSkip);
        var take = Math.Clamp(query.Take, 0, SearchQuery.MaxTake);
        ITopHits top = query.Sort is SearchSort.Relevance or SearchSort.Distance || readings.Count == 0
            ? new TopScores(Math.Max(1, skip + take))
            : new TopByField(query.Sort, query.Language, Math.Max(1, skip + take));
        var facets = query.WithFacets ? new FacetCounts() : null;
        var hits = new HitCollector(top, query, facets);
        if (readings.Count == 0)
            RankedScan.RunOverAll(searcher, hits);
        else
            RankedScan.Run(searcher, new QueryPlanner(searcher.Words).Plan(readings), hits);
        var highlighter = new Highlighter(new WordMatcher(readings, searcher.Words));
        return new SearchResult
        {
            Total = top.Total,
            Hits = [.. top.Page(skip, take).Select(hit => Hit(searcher, hit, query, highlighter))],
            Facets = facets?.Result() ?? SearchResult.Empty.Facets,
            Suggestion = readings.FirstOrDefault(static reading => reading.IsCorrection)?.Text,
        };
    }

    private static SearchHit Hit(SiteSearcher searcher, ScoredDocument hit, SearchQuery query, Highlighter highlighter)
    {
        var record = searcher.Shown(hit.Document, query.Language);
        return new SearchHit
        {
            Id = record.Id,
            Kind = record.Kind,
            Url = record.Url,
            Name = record.Name,
            Summary = record.Summary,
            Score = query.Sort == SearchSort.Relevance ? hit.Score : 0,
            Highlights = highlighter.Highlights(record.Name, record.Summary, record.Text),
            DistanceKilometres = query.Near is { } near ? Distances.Between(searcher, hit.Document, near) : null,
        };
    }
}
