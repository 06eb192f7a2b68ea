using FsCheck.Xunit;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class RecognitionTests
{
    public static TheoryData<string, string> Decisions => new()
    {
        { "2022-07-15", "2025-07-15" },
        { "2021-12-31", "2024-12-31" },
        { "2021-02-28", "2024-02-28" },
        { "2024-02-29", "2027-02-28" },
        { "2020-02-29", "2023-02-28" },
    };

    [Theory]
    [MemberData(nameof(Decisions))]
    public void A_certificate_is_good_for_36_months_from_its_decision(string decided, string last)
        => Assert.Equal(Day(last), Recognised(decided: Day(decided)).LastValidDay);

    [Theory]
    [InlineData(2021, "2024-12-31")]
    [InlineData(2024, "2027-12-31")]
    public void A_year_alone_is_good_to_the_end_of_the_third_year_after_it(int year, string last)
        => Assert.Equal(Day(last), new Recognition(4, "recognised") { Year = year }.LastValidDay);

    [Property]
    public void A_day_of_decision_outranks_a_year(DateOnly decided, int year)
        => Assert.Equal(decided.AddMonths(36), (Recognised(decided) with { Year = year }).LastValidDay);

    [Property]
    public void A_named_last_day_outranks_everything(Recognition recognition, DateOnly named)
        => Assert.Equal(named, (recognition with { ValidUntil = named }).LastValidDay);

    [Theory]
    [InlineData("2025-07-15T16:59:59Z", RecognitionState.ExpiresSoon)]
    [InlineData("2025-07-15T17:00:00Z", RecognitionState.Lapsed)]
    [InlineData("2025-07-15T23:59:59+07:00", RecognitionState.ExpiresSoon)]
    [InlineData("2025-07-16T00:00:00+07:00", RecognitionState.Lapsed)]
    [InlineData("2025-07-15T23:00:00Z", RecognitionState.Lapsed)]
    [InlineData("2025-01-14T16:59:59Z", RecognitionState.Valid)]
    [InlineData("2025-01-14T17:00:00Z", RecognitionState.ExpiresSoon)]
    public void Its_days_begin_at_midnight_in_Viet_Nam(string instant, RecognitionState state)
        => Assert.Equal(state, Recognised(decided: Day("2022-07-15")).StateAt(DateTimeOffset.Parse(instant, null)));

    [Property]
    public void It_is_in_force_to_the_very_end_of_its_last_valid_day(DateOnly last)
    {
        Recognition recognition = new(3, "recognised") { ValidUntil = last };
        DateTimeOffset over = VietnamTime.FromLocal(last.AddDays(1).ToDateTime(TimeOnly.MinValue));
        Assert.True(recognition.IsInForceAt(over.AddTicks(-1)));
        Assert.False(recognition.IsInForceAt(over));
        Assert.Equal(RecognitionState.Lapsed, recognition.StateAt(over));
    }

    [Property]
    public void It_expires_soon_from_the_first_day_that_six_months_reach_its_last_one(DateOnly last)
    {
        DateOnly first = last.AddMonths(-7);
        while (first.AddMonths(6) < last) first = first.AddDays(1);

        Recognition recognition = new(3, "recognised") { ValidUntil = last };
        Assert.Equal(RecognitionState.Valid, recognition.StateAt(Midnight(first).AddTicks(-1)));
        Assert.Equal(RecognitionState.ExpiresSoon, recognition.StateAt(Midnight(first)));
    }

    [Property]
    public void The_state_depends_on_the_instant_and_not_on_the_zone_it_is_written_in(Recognition recognition, DateTimeOffset instant)
        => Assert.Equal(recognition.StateAt(instant.ToUniversalTime()), recognition.StateAt(instant));

    [Property]
    public void Time_takes_it_from_valid_to_expiring_to_lapsed_and_never_back(Recognition recognition, DateTimeOffset one, DateTimeOffset other)
    {
        (DateTimeOffset earlier, DateTimeOffset later) = one <= other ? (one, other) : (other, one);
        Assert.True(recognition.StateAt(earlier) <= recognition.StateAt(later));
    }

    [Property]
    public void One_that_is_proposed_or_withdrawn_is_never_in_force(Recognition recognition, DateTimeOffset instant)
    {
        Assert.Equal(RecognitionState.Proposed, (recognition with { Status = "proposed" }).StateAt(instant));
        Assert.Equal(RecognitionState.Withdrawn, (recognition with { Status = "withdrawn" }).StateAt(instant));
        Assert.False((recognition with { Status = "proposed" }).IsInForceAt(instant));
        Assert.False((recognition with { Status = "withdrawn" }).IsInForceAt(instant));
    }

    [Property]
    public void Without_any_date_nothing_says_that_it_is_in_force(DateTimeOffset instant)
    {
        Assert.Equal(RecognitionState.DateUnknown, new Recognition(4, "recognised").StateAt(instant));
        Assert.False(new Recognition(4, "recognised").IsInForceAt(instant));
    }

    [Theory]
    [InlineData(-5)]
    [InlineData(9999)]
    [InlineData(20223)]
    [InlineData(int.MaxValue)]
    public void A_year_that_no_calendar_holds_is_no_date_rather_than_a_failure(int year)
    {
        Recognition recognition = new(4, "recognised") { Year = year };
        Assert.Equal(RecognitionState.DateUnknown, recognition.StateAt(DateTimeOffset.UnixEpoch));
        Assert.Null(new RecognitionHistory([recognition]).NextChangeAfter(DateTimeOffset.UnixEpoch));
    }

    [Theory]
    [InlineData("0001-01-01")]
    [InlineData("0001-03-31")]
    [InlineData("9999-12-31")]
    public void The_ends_of_the_calendar_do_no_harm(string day)
    {
        Recognition named = new(4, "recognised") { ValidUntil = Day(day) };
        RecognitionHistory history = new([named, Recognised(Day(day))]);
        Assert.Equal(Day(day).Year == 9999, named.IsInForceAt(DateTimeOffset.UnixEpoch));
        _ = history.NextChangeAfter(DateTimeOffset.UnixEpoch);
        _ = history.CurrentAt(DateTimeOffset.UnixEpoch);
    }

    private static Recognition Recognised(DateOnly decided) => new(4, "recognised") { DecisionDate = decided };

    private static DateOnly Day(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", null);

    private static DateTimeOffset Midnight(DateOnly day) => VietnamTime.FromLocal(day.ToDateTime(TimeOnly.MinValue));
}
