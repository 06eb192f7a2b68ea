using FsCheck.Xunit;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class EventDateTests
{
    [Property]
    public void An_event_is_upcoming_to_the_end_of_its_last_day_in_Viet_Nam(DateOnly first, DateOnly other)
    {
        (DateOnly starts, DateOnly ends) = first <= other ? (first, other) : (other, first);
        EventDate when = EventDate.Unknown with { Starts = OnDay(starts), Ends = OnDay(ends) };
        DateTimeOffset over = VietnamTime.FromLocal(ends.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.True(when.IsUpcomingAt(over.AddTicks(-1)));
        Assert.False(when.IsUpcomingAt(over));
    }

    [Property]
    public void Without_a_last_day_the_first_one_counts(DateOnly day, DateTimeOffset instant)
        => Assert.Equal(day >= VietnamTime.DayAt(instant), (EventDate.Unknown with { Starts = OnDay(day) }).IsUpcomingAt(instant));

    [Property]
    public void A_month_is_upcoming_until_it_is_over(DateOnly day)
    {
        PartialDate month = PartialDate.FromStored(day, "month");
        EventDate when = EventDate.Unknown with { Starts = month };
        Assert.True(when.IsUpcomingAt(VietnamTime.FromLocal(month.Last.ToDateTime(TimeOnly.MaxValue))));
        Assert.False(when.IsUpcomingAt(VietnamTime.FromLocal(month.Last.AddDays(1).ToDateTime(TimeOnly.MinValue))));
    }

    [Property]
    public void One_of_the_lunar_calendar_always_comes_again(DateTimeOffset instant)
        => Assert.True((EventDate.Unknown with { RecursByLunarCalendar = true }).IsUpcomingAt(instant));

    [Property]
    public void One_without_a_date_is_not_announced_and_comes_last(DateTimeOffset instant)
    {
        Assert.False(EventDate.Unknown.IsUpcomingAt(instant));
        Assert.Equal(DateOnly.MaxValue, EventDate.Unknown.SortDay);
    }

    [Property]
    public void It_is_on_from_its_first_day_to_its_last_in_Viet_Nam_and_on_no_other(DateOnly first, DateOnly other, DateTimeOffset instant)
    {
        (DateOnly starts, DateOnly ends) = first <= other ? (first, other) : (other, first);
        EventDate when = EventDate.Unknown with { Starts = OnDay(starts), Ends = OnDay(ends) };
        DateOnly today = VietnamTime.DayAt(instant);
        Assert.Equal((starts, ends), when.Days);
        Assert.Equal(starts <= today && today <= ends, when.IsOnAt(instant));
        Assert.True(when.IsOnAt(VietnamTime.FromLocal(starts.ToDateTime(TimeOnly.MinValue))));
        Assert.True(when.IsOnAt(VietnamTime.FromLocal(ends.ToDateTime(TimeOnly.MaxValue))));
    }

    [Property]
    public void An_end_before_the_beginning_is_not_believed(DateOnly first, DateOnly other)
    {
        (DateOnly earlier, DateOnly later) = first <= other ? (first, other) : (other, first);
        Assert.Equal((later, later), (EventDate.Unknown with { Starts = OnDay(later), Ends = OnDay(earlier) }).Days);
    }

    [Property]
    public void What_is_known_to_the_month_has_no_days(DateOnly day, DateTimeOffset instant)
    {
        EventDate when = EventDate.Unknown with { Starts = PartialDate.FromStored(day, "month") };
        Assert.Null(when.Days);
        Assert.False(when.IsOnAt(instant));
    }

    private static PartialDate OnDay(DateOnly day) => new(day, DatePrecision.Day);
}
