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

    private static PartialDate OnDay(DateOnly day) => new(day, DatePrecision.Day);
}
