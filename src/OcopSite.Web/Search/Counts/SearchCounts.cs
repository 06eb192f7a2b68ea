using OcopSite.Content.Rules;

namespace OcopSite.Web.Search.Counts;

/// <summary>Counts on disk together with those still in memory.</summary>
internal sealed class SearchCounts(SearchTally tally, SearchCountFiles files, TimeProvider clock) : ISearchCounts, IDisposable
{
    private const int DaysKept = 400;

    // What is between memory and disk would be counted twice, or not at all.
    private readonly SemaphoreSlim _turn = new(1, 1);

    public async Task<IReadOnlyList<SearchCount>> TopAsync(DateOnly from, DateOnly to, bool withoutResult, int take, CancellationToken cancellationToken)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(take, 1);
        return
        [
            .. (await ReadAsync(from, to, cancellationToken))
                .GroupBy(c => (c.Language, c.Text), c => withoutResult ? c.WithoutResult : c.Searches)
                .Select(g => new SearchCount(g.Key.Language, g.Key.Text, g.Sum()))
                .Where(c => c.Searches >= SearchCount.Fewest)
                .OrderByDescending(c => c.Searches)
                .ThenBy(c => c.Text, StringComparer.Ordinal)
                .Take(take),
        ];
    }

    /// <summary>Writes down what was counted since the last time, and drops days long past.</summary>
    public async Task WriteAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            // A day at a time: what has not been taken is not lost when one cannot be written.
            foreach (DateOnly day in tally.Days()) await WriteAsync(day, tally.Take(day), cancellationToken);
            files.DeleteBefore(VietnamTime.DayAt(clock.GetUtcNow()).AddDays(-DaysKept));
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task WriteAsync(DateOnly day, IReadOnlyList<CountedText> texts, CancellationToken cancellationToken)
    {
        try
        {
            var counts = new DayCounts();
            counts.Add(await files.ReadAsync(day, cancellationToken));
            counts.Add(texts);
            await files.WriteAsync(day, counts.Texts, cancellationToken);
        }
        catch
        {
            tally.Add(day, texts);
            throw;
        }
    }

    private async Task<List<CountedText>> ReadAsync(DateOnly from, DateOnly to, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            List<CountedText> texts = [.. tally.Read().Where(d => d.Key >= from && d.Key <= to).SelectMany(d => d.Value)];
            foreach (DateOnly day in files.Days.Where(d => d >= from && d <= to)) texts.AddRange(await files.ReadAsync(day, cancellationToken));
            return texts;
        }
        finally
        {
            _turn.Release();
        }
    }
}
