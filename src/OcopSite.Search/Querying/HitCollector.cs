using Lucene.Net.Util;
using OcopSite.Search.Indexing;

namespace OcopSite.Search.Querying;

/// <summary>
/// Applies language and selections, counts facets where they are wanted, and hands hits on, a run at a time. A record that fails one selection only is no hit,
/// but counts for that facet: it is what a further value of the facet would bring.
/// </summary>
internal sealed class HitCollector
{
    private readonly ITopHits top;
    private readonly SearchQuery query;
    private readonly FacetSelection[] selections;
    private readonly FacetCounts? counts;
    private readonly bool[][] wanted;
    private FacetTable? facets;
    private FacetTable? languages;
    private int languageNumber;
    private Distances? distances;
    private IBits? live;
    private bool takesAll;

    public HitCollector(ITopHits top, SearchQuery query, FacetCounts? counts)
    {
        (this.top, this.query, this.counts) = (top, query, counts);
        selections = [.. FacetSelection.Of(query)];
        wanted = new bool[selections.Length][];
    }

    private bool IsByDistance => query.Sort == SearchSort.Distance || query.WithinKilometres is not null || query.Text.AsSpan().Trim().IsEmpty;

    public void Enter(Segment segment)
    {
        top.Enter(segment);
        live = segment.Live;
        facets = segment.Columns.Facets;
        languages = segment.Columns.Languages;
        languageNumber = languages.NumberOf(new FacetValue(IndexFields.Language, query.Language));
        for (var i = 0; i < selections.Length; i++)
            wanted[i] = selections[i].In(facets);
        distances = query.Near is { } near && IsByDistance ? new Distances(segment.Reader, near) : null;
        takesAll = segment.Columns.CommonLanguages.Contains(languageNumber) && live is null && distances is null && selections.Length == 0;
        counts?.Enter(segment);
    }

    /// <summary>Takes a run of records with their scores, in the order of the index; what is no hit is overwritten.</summary>
    public void Collect(Span<int> documents, Span<float> scores)
    {
        var count = takesAll ? documents.Length : 0;
        for (var i = 0; !takesAll && i < documents.Length; i++)
        {
            if (!IsHit(documents[i], ref scores[i]))
                continue;
            (documents[count], scores[count]) = (documents[i], scores[i]);
            count++;
        }
        top.Add(documents[..count], scores[..count]);
        counts?.Count(documents[..count]);
    }

    private bool IsHit(int document, ref float score)
    {
        if (live?.Get(document) == false || !languages!.Of(document).Contains(languageNumber))
            return false;
        if (distances is not null)
        {
            if (distances.To(document) is not { } distance || distance > (query.WithinKilometres ?? double.MaxValue))
                return false;
            score = query.Sort == SearchSort.Distance || score == 0 ? -(float)distance : score;
        }
        var failed = -1;
        for (var i = 0; i < wanted.Length; i++)
        {
            if (IsSelected(document, wanted[i]))
                continue;
            if (failed >= 0)
                return false;
            failed = i;
        }
        if (failed >= 0)
            counts?.Count(document, selections[failed].Facet);
        return failed < 0;
    }

    private bool IsSelected(int document, bool[] wantedValues)
    {
        foreach (var number in facets!.Of(document))
        {
            if (wantedValues[number])
                return true;
        }
        return false;
    }
}
