using Lucene.Net.Util;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Applies language and selections, counts facets where they are wanted, and hands hits on. A record that fails one selection only is no hit,
/// but counts for that facet: it is what a further value of the facet would bring.
/// </summary>
internal sealed class HitCollector
{
    private readonly ITopHits top;
    private readonly SearchQuery query;
    private readonly FacetSelection[] selections;
    private readonly FacetCounts? counts;
    private readonly FacetColumn?[] columns;
    private readonly bool[]?[] wanted;
    private FacetColumn? languages;
    private int languageNumber;
    private Distances? distances;
    private IBits? live;
    private bool isCommonLanguage;

    public HitCollector(ITopHits top, SearchQuery query, FacetCounts? counts)
    {
        (this.top, this.query, this.counts) = (top, query, counts);
        selections = [.. FacetSelection.Of(query)];
        columns = new FacetColumn?[selections.Length];
        wanted = new bool[]?[selections.Length];
    }

    private bool IsByDistance => query.Sort == SearchSort.Distance || query.WithinKilometres is not null || query.Text.AsSpan().Trim().IsEmpty;

    public void Enter(Segment segment)
    {
        top.Enter(segment);
        live = segment.Live;
        languages = segment.Columns.Languages;
        languageNumber = languages?.NumberOf(query.Language) ?? -1;
        isCommonLanguage = segment.Columns.CommonLanguages.Contains(languageNumber);
        for (var i = 0; i < selections.Length; i++)
        {
            columns[i] = segment.Columns.Facets.GetValueOrDefault(selections[i].Facet);
            wanted[i] = selections[i].In(columns[i]);
        }
        distances = query.Near is { } near && IsByDistance ? new Distances(segment.Reader, near) : null;
        counts?.Enter(segment);
    }

    /// <summary>Takes a run of records; those with a score are hits.</summary>
    public void CollectRun(int start, ReadOnlySpan<float> scores)
    {
        var all = isCommonLanguage && live is null && distances is null && selections.Length == 0;
        Span<int> hits = stackalloc int[ScoreWindow.Size];
        var count = 0;
        for (var place = 0; place < scores.Length; place++)
        {
            if (scores[place] <= 0)
                continue;
            if (all)
                hits[count++] = start + place;
            else
                Collect(start + place, scores[place]);
        }
        foreach (var document in hits[..count])
            top.Add(document, scores[document - start]);
        counts?.Count(hits[..count]);
    }

    public void Collect(int document, float value)
    {
        if (live?.Get(document) == false)
            return;
        if (!isCommonLanguage && (languageNumber < 0 || !languages!.Of(document).Contains(languageNumber)))
            return;
        if (distances is not null)
        {
            if (distances.To(document) is not { } distance || distance > (query.WithinKilometres ?? double.MaxValue))
                return;
            value = query.Sort == SearchSort.Distance || value == 0 ? -(float)distance : value;
        }
        var failed = -1;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (IsSelected(document, i))
                continue;
            if (failed >= 0)
                return;
            failed = i;
        }
        counts?.Count(document, failed < 0 ? null : selections[failed].Facet);
        if (failed >= 0)
            return;
        top.Add(document, value);
    }

    private bool IsSelected(int document, int selection)
    {
        if (wanted[selection] is not { } numbers)
            return false;
        foreach (var number in columns[selection]!.Of(document))
        {
            if (numbers[number])
                return true;
        }
        return false;
    }
}
