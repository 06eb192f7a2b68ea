using OcopSite.Backoffice.Visitors;
using OcopSite.Content.Rules;

namespace OcopSite.Web.Search.Counts;

/// <summary>Tells staff what visitors look for.</summary>
internal sealed class SearchReport(ISearchCounts counts, TimeProvider clock) : ISearchReport
{
    public async Task<IReadOnlyList<SearchedText>> TopAsync(int days, bool withoutResult, int take, CancellationToken cancellationToken)
    {
        DateOnly today = VietnamTime.DayAt(clock.GetUtcNow());
        return [.. (await counts.TopAsync(today.AddDays(-days), today, withoutResult, take, cancellationToken)).Select(c => new SearchedText(c.Language, c.Text, c.Searches))];
    }
}
