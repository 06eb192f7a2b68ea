using Lucene.Net.Search;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Applies language and selections, counts facets where they are wanted, and hands hits on. A record that fails one selection only is no hit,
/// but counts for that facet: it is what a further value of the facet would bring.
/// </summary>
internal sealed class HitCollector
{
    private readonly ICollector top;
    private readonly SearchQuery query;
    private readonly FacetSelection[] selections;
    private readonly FacetCounts? counts;
    private readonly GivenScore score = new();
    private readonly FacetColumn?[] columns;
    private readonly bool[]?[] wanted;
    private FacetColumn? languages;
    private int languageNumber;
    private Distances? distances;

    public HitCollector(ICollector top, SearchQuery query, FacetCounts? counts)
    {
        (this.top, this.query, this.counts) = (top, query, counts);
        selections = [.. FacetSelection.Of(query)];
        columns = new FacetColumn?[selections.Length];
        wanted = new bool[]?[selections.Length];
    }

    private bool IsByDistance => query.Sort == SearchSort.Distance || query.WithinKilometres is not null || query.Text.AsSpan().Trim().IsEmpty;

    public void Enter(Segment segment)
    {
        top.SetNextReader(segment.Context);
        top.SetScorer(score);
        languages = segment.Columns.Languages;
        languageNumber = languages?.NumberOf(query.Language) ?? -1;
        for (var i = 0; i < selections.Length; i++)
        {
            columns[i] = segment.Columns.Facets.GetValueOrDefault(selections[i].Facet);
            wanted[i] = selections[i].In(columns[i]);
        }
        distances = query.Near is { } near && IsByDistance ? new Distances(segment.Reader, near) : null;
        counts?.Enter(segment);
    }

    public void Collect(int document, float value)
    {
        if (languageNumber < 0 || !languages!.Of(document).Contains(languageNumber))
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
        score.Value = value;
        score.Document = document;
        top.Collect(document);
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
