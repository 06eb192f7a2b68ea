namespace OcopSite.Web.Search.Counts;

/// <summary>What visitors search for, in numbers: no visitor, no address and no time but the day is known.</summary>
public interface ISearchCounts
{
    /// <summary>The texts most searched for; one that was searched for less often than <see cref="SearchCount.Fewest"/> times is never told.</summary>
    /// <param name="from">The first day, in Việt Nam.</param>
    /// <param name="to">The last day.</param>
    /// <param name="withoutResult">Only the searches that found nothing.</param>
    Task<IReadOnlyList<SearchCount>> TopAsync(DateOnly from, DateOnly to, bool withoutResult, int take, CancellationToken cancellationToken);
}
