using OcopSite.Content.Rules;

namespace OcopSite.Web.Search.Counts;

/// <summary>What was searched for since the last time it was written down.</summary>
internal sealed class SearchTally(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private readonly Dictionary<DateOnly, DayCounts> _days = [];

    public void Add(SearchText text, bool isWithoutResult)
    {
        DateOnly today = VietnamTime.DayAt(clock.GetUtcNow());
        lock (_lock) DayOf(today).Add(text, 1, isWithoutResult ? 1 : 0);
    }

    /// <summary>Gives back what could not be written.</summary>
    public void Add(DateOnly day, IReadOnlyList<CountedText> texts)
    {
        lock (_lock) DayOf(day).Add(texts);
    }

    public IReadOnlyDictionary<DateOnly, IReadOnlyList<CountedText>> Read()
    {
        lock (_lock) return _days.ToDictionary(d => d.Key, d => d.Value.Texts);
    }

    /// <summary>The days there are counts of.</summary>
    public IReadOnlyList<DateOnly> Days()
    {
        lock (_lock) return [.. _days.Keys];
    }

    /// <summary>What was counted of a day so far; its counting begins anew.</summary>
    public IReadOnlyList<CountedText> Take(DateOnly day)
    {
        lock (_lock) return _days.Remove(day, out DayCounts? taken) ? taken.Texts : [];
    }

    private DayCounts DayOf(DateOnly day) => _days.TryGetValue(day, out DayCounts? counts) ? counts : _days[day] = new DayCounts();
}
