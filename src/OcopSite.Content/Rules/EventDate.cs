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

    /// <summary>Orders a calendar; events without a date come last.</summary>
    public DateOnly SortDay => Starts?.First ?? DateOnly.MaxValue;
}
