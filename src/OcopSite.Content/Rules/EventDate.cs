namespace OcopSite.Content.Rules;

/// <summary>When an event takes place.</summary>
/// <param name="Starts">Unknown for a festival that follows the lunar calendar.</param>
/// <param name="Ends">The last day, where it differs from the first.</param>
/// <param name="StartTime">Time of day in Việt Nam, where known.</param>
/// <param name="EndTime">Time of day in Việt Nam, where known.</param>
/// <param name="RecursByLunarCalendar">Every year, by the lunar calendar.</param>
public sealed record EventDate(PartialDate? Starts, PartialDate? Ends, TimeOnly? StartTime, TimeOnly? EndTime, bool RecursByLunarCalendar)
{
    public static readonly EventDate Unknown = new(null, null, null, null, false);

    /// <summary>Whether it is still to come or going on at an instant. A recurring event always is.</summary>
    public bool IsUpcomingAt(DateTimeOffset instant)
        => RecursByLunarCalendar || ((Ends ?? Starts) is PartialDate last && last.Last >= VietnamTime.DayAt(instant));

    /// <summary>The days it takes place on; <see langword="null"/> where they are not known to the day.</summary>
    public (DateOnly First, DateOnly Last)? Days => Starts is { Precision: DatePrecision.Day } starts && !RecursByLunarCalendar
        ? (starts.First, Ends is { Precision: DatePrecision.Day } ends && ends.First > starts.First ? ends.First : starts.First)
        : null;

    /// <summary>Whether the calendar day that an instant falls on in Việt Nam is one of its days.</summary>
    public bool IsOnAt(DateTimeOffset instant)
        => Days is (DateOnly first, DateOnly last) && VietnamTime.DayAt(instant) is DateOnly today && first <= today && today <= last;

    /// <summary>Orders a calendar; events without a date come last.</summary>
    public DateOnly SortDay => Starts?.First ?? DateOnly.MaxValue;
}
