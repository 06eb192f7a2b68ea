using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Events;

namespace OcopSite.Web.Tests.Events;

public sealed class MonthCalendarTests
{
    [Fact]
    public void Every_month_has_whole_weeks_from_Monday_and_each_of_its_days_once()
    {
        for (YearMonth month = new(1900, 1); month.Year < 2101; month = month.Add(1))
        {
            MonthCalendar calendar = MonthCalendar.Of(month, []);
            Assert.All(calendar.Weeks, week => Assert.Equal(7, week.Count));
            CalendarDay[] days = [.. calendar.Weeks.SelectMany(w => w)];
            Assert.All(calendar.Weeks, week => Assert.Equal(DayOfWeek.Monday, week[0].Date.DayOfWeek));
            Assert.Equal(Enumerable.Range(0, days.Length).Select(days[0].Date.AddDays), days.Select(d => d.Date));
            Assert.Equal(Enumerable.Range(1, month.Last.Day), days.Where(d => !d.IsOutside).Select(d => d.Date.Day));
            Assert.All(days, d => Assert.Equal(d.IsOutside, YearMonth.Of(d.Date) != month));
            // No week without a day of the month.
            Assert.All(calendar.Weeks, week => Assert.Contains(week, d => !d.IsOutside));
        }
    }

    [Fact]
    public void An_event_of_several_days_stands_on_each_of_them_across_the_end_of_a_month()
    {
        Event fair = On("2024-09-29", "2024-10-02");
        Assert.Equal([(29, 1, 4), (30, 2, 4), (1, 3, 4), (2, 4, 4)], Shown(new(2024, 9), fair));
        Assert.Equal([(30, 2, 4), (1, 3, 4), (2, 4, 4)], Shown(new(2024, 10), fair));
        Assert.Empty(Shown(new(2024, 12), fair));
    }

    [Fact]
    public void An_end_before_the_beginning_is_a_slip_and_makes_an_event_of_one_day()
        => Assert.Equal([(5, 1, 1)], Shown(new(2024, 5), On("2024-05-05", "2023-05-07")));

    [Theory]
    [InlineData("2024-05", true, false)]
    [InlineData("2024", false, true)]
    [InlineData("2024-05-05", false, false)]
    public void What_is_not_known_to_the_day_stands_beneath(string starts, bool withoutDay, bool withoutMonth)
    {
        MonthCalendar calendar = MonthCalendar.Of(new(2024, 5), [On(starts)]);
        Assert.Equal(withoutDay, calendar.WithoutDay.Any());
        Assert.Equal(withoutMonth, calendar.WithoutMonth.Any());
        Assert.Empty(calendar.ByLunarCalendar);
    }

    [Fact]
    public void What_follows_the_lunar_calendar_is_named_in_every_month_and_placed_in_none()
    {
        MonthCalendar calendar = MonthCalendar.Of(new(2024, 5), [On("2024-05-05") with { When = EventDate.Unknown with { RecursByLunarCalendar = true } }]);
        Assert.Single(calendar.ByLunarCalendar);
        Assert.True(calendar.IsEmpty);
        Assert.Empty(calendar.WithoutDay);
    }

    [Fact]
    public void The_months_beside_it_are_the_nearest_with_an_event()
    {
        Event[] events = [On("2023-01-31"), On("2023-12-30", "2024-03-01"), On("2024-07"), On("2025")];
        MonthCalendar february = MonthCalendar.Of(new(2024, 2), events);
        Assert.Equal(new YearMonth(2024, 1), february.Previous);
        Assert.Equal(new YearMonth(2024, 3), february.Next);
        Assert.Equal(new YearMonth(2023, 1), MonthCalendar.Of(new(2023, 11), events).Previous);
        Assert.Equal(new YearMonth(2024, 7), MonthCalendar.Of(new(2024, 4), events).Next);
        // A year alone is no month to go to.
        Assert.Null(MonthCalendar.Of(new(2024, 7), events).Next);
        Assert.Null(MonthCalendar.Of(new(2023, 1), events).Previous);
    }

    [Theory]
    [InlineData("2024-03-15", 2024, 3)]
    [InlineData("2024-04-15", 2024, 5)]
    [InlineData("2024-06-15", 2024, 5)]
    public void It_opens_at_this_month_or_at_the_nearest_with_an_event(string today, int year, int month)
    {
        Event[] events = [On("2024-03-01"), On("2024-05-05")];
        Assert.Equal(new YearMonth(year, month), MonthCalendar.NearestTo(DateOnly.ParseExact(today, "yyyy-MM-dd"), events).Month);
    }

    [Fact]
    public void It_opens_at_this_month_when_there_is_nothing_at_all()
        => Assert.Equal(new YearMonth(2024, 6), MonthCalendar.NearestTo(new DateOnly(2024, 6, 15), []).Month);

    [Fact]
    public void Whole_years_can_be_asked_for_and_the_present_one_and_the_next_in_any_case()
    {
        DateOnly today = new(2024, 6, 15);
        Assert.Equal((new YearMonth(2024, 1), new YearMonth(2025, 12)), MonthCalendar.RangeOf([], today));
        Assert.Equal((new YearMonth(2019, 1), new YearMonth(2027, 12)), MonthCalendar.RangeOf([On("2019-11"), On("2026-12-31", "2027-01-02")], today));
    }

    [Theory]
    [InlineData("2025-11", true)]
    [InlineData("2025-1", false)]
    [InlineData("2025-13", false)]
    [InlineData("2025-00", false)]
    [InlineData("2025-11-01", false)]
    [InlineData(" 2025-11", false)]
    [InlineData("٢٠٢٥-١١", false)]
    [InlineData("", false)]
    public void A_month_is_written_one_way(string text, bool isMonth)
    {
        Assert.Equal(isMonth, YearMonth.TryParse(text, out YearMonth month));
        if (isMonth) Assert.Equal(text, month.Key);
    }

    private static IEnumerable<(int Day, int Number, int Of)> Shown(YearMonth month, Event item) => MonthCalendar.Of(month, [item]).Weeks
        .SelectMany(w => w)
        .SelectMany(d => d.Events.Select(e => (d.Date.Day, e.Number, e.Of)));

    private static Event On(string starts, string? ends = null) => new()
    {
        Id = Guid.NewGuid(),
        ContentType = ContentTypes.Event,
        Culture = Cultures.Vietnamese,
        Name = starts,
        Url = "/",
        Alternates = new Dictionary<string, string>(),
        Kind = "fair",
        When = new EventDate(Date(starts), ends is null ? null : Date(ends), null, null, false),
    };

    private static PartialDate Date(string text) => PartialDate.TryParse(text, false, out PartialDate date) ? date : throw new FormatException(text);
}
