using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Web.Pages.Events;

/// <summary>A month of events: whole weeks from Monday to Sunday, and beneath them what is not known to the day.</summary>
public sealed record MonthCalendar
{
    private const int DaysInWeek = 7;

    private readonly IReadOnlyList<Event> _events;

    private MonthCalendar(YearMonth month, IReadOnlyList<Event> events)
    {
        Month = month;
        _events = events;
        Weeks = [.. WeeksOf(month, events)];
    }

    public YearMonth Month { get; }

    public IReadOnlyList<IReadOnlyList<CalendarDay>> Weeks { get; }

    /// <summary>In this month, on a day that is not known.</summary>
    public IEnumerable<Event> WithoutDay => _events.Where(e => e.When is { Days: null } && MonthsOf(e) is (YearMonth first, YearMonth last) && first <= Month && Month <= last);

    /// <summary>In this year, in a month that is not known.</summary>
    public IEnumerable<Event> WithoutMonth => _events.Where(e => !e.When.RecursByLunarCalendar
        && e.When.Starts is { Precision: DatePrecision.Year } starts && starts.First.Year <= Month.Year && Month.Year <= (e.When.Ends ?? starts).Last.Year);

    /// <summary>Every year by the lunar calendar, on days that this calendar does not know.</summary>
    public IEnumerable<Event> ByLunarCalendar => _events.Where(e => e.When.RecursByLunarCalendar);

    /// <summary>The nearest month before this one in which something takes place.</summary>
    public YearMonth? Previous => _events.Select(MonthsOf).OfType<(YearMonth First, YearMonth Last)>()
        .Where(m => m.First < Month)
        .Select(m => (YearMonth?)(m.Last < Month ? m.Last : Month.Add(-1)))
        .Max();

    /// <summary>The nearest month after this one in which something takes place.</summary>
    public YearMonth? Next => _events.Select(MonthsOf).OfType<(YearMonth First, YearMonth Last)>()
        .Where(m => m.Last > Month)
        .Select(m => (YearMonth?)(m.First > Month ? m.First : Month.Add(1)))
        .Min();

    public bool IsEmpty => CountIn(Month) == 0;

    public static MonthCalendar Of(YearMonth month, IReadOnlyList<Event> events) => new(month, events);

    /// <summary>This month if it has an event; else the nearest one to come, else the last one that had.</summary>
    public static MonthCalendar NearestTo(DateOnly today, IReadOnlyList<Event> events)
    {
        MonthCalendar now = Of(YearMonth.Of(today), events);
        return now.IsEmpty && (now.Next ?? now.Previous) is YearMonth month ? Of(month, events) : now;
    }

    /// <summary>The months that one may ask for: whole years, from the first one with an event to the last one, the present and the next in any case.</summary>
    public static (YearMonth First, YearMonth Last) RangeOf(IEnumerable<Event> events, DateOnly today)
    {
        int[] years = [today.Year, today.Year + 1, .. events.Select(e => e.When).SelectMany(w => new[] { w.Starts?.First.Year, w.Ends?.Last.Year }).OfType<int>()];
        // The last week of the last month that can be counted would not be whole.
        return (new YearMonth(years.Min(), 1), new YearMonth(Math.Min(years.Max(), DateOnly.MaxValue.Year - 1), 12));
    }

    /// <summary>How many events take place in a month, those without a day included.</summary>
    public int CountIn(YearMonth month) => _events.Count(e => MonthsOf(e) is (YearMonth first, YearMonth last) && first <= month && month <= last);

    private static (YearMonth First, YearMonth Last)? MonthsOf(Event item)
    {
        if (item.When.RecursByLunarCalendar || item.When.Starts is not { Precision: not DatePrecision.Year } starts) return null;
        DateOnly last = (item.When.Ends ?? starts).Last;
        return (YearMonth.Of(starts.First), YearMonth.Of(last > starts.First ? last : starts.First));
    }

    private static IEnumerable<IReadOnlyList<CalendarDay>> WeeksOf(YearMonth month, IReadOnlyList<Event> events)
    {
        // Monday is the first day of the week in Việt Nam, and Sunday the seventh.
        DateOnly monday = month.First.AddDays(-(((int)month.First.DayOfWeek + DaysInWeek - 1) % DaysInWeek));
        for (; monday <= month.Last; monday = monday.AddDays(DaysInWeek))
            yield return [.. Enumerable.Range(0, DaysInWeek).Select(monday.AddDays).Select(day => new CalendarDay(day, YearMonth.Of(day) != month, [.. EventsOn(day, events)]))];
    }

    private static IEnumerable<EventOnDay> EventsOn(DateOnly day, IReadOnlyList<Event> events)
        => from item in events
           where item.When.Days is (DateOnly first, DateOnly last) && first <= day && day <= last
           let days = item.When.Days!.Value
           orderby item.When.StartTime ?? TimeOnly.MinValue
           select new EventOnDay(item, day.DayNumber - days.First.DayNumber + 1, days.Last.DayNumber - days.First.DayNumber + 1);
}
