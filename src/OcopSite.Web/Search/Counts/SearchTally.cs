using OcopSite.Content.Rules;

namespace OcopSite.Web.Search.Counts;

/// <summary>What was searched for since the last time it was written down.</summary>
internal sealed class SearchTally(TimeProvider clock)
{
    private readonly Lock _lock = new();
    private Dictionary<DateOnly, DayCounts> _days = [];

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

    /// <summary>Everything counted so far; counting begins anew.</summary>
    public IReadOnlyDictionary<DateOnly, IReadOnlyList<CountedText>> Take()
    {
        Dictionary<DateOnly, DayCounts> taken;
        lock (_lock) (taken, _days) = (_days, []);
        return taken.ToDictionary(d => d.Key, d => d.Value.Texts);
    }

    private DayCounts DayOf(DateOnly day) => _days.TryGetValue(day, out DayCounts? counts) ? counts : _days[day] = new DayCounts();
}
