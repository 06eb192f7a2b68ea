using FsCheck.Xunit;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class RecognitionHistoryTests
{
    private static readonly DateOnly EndOfTime = new(2040, 1, 1);

    [Property]
    public void A_badge_shows_the_newest_recognition_in_force_or_none(RecognitionHistory history, DateTimeOffset instant)
    {
        Recognition[] inForce = [.. history.All.Where(r => r.IsInForceAt(instant))];
        Recognition? current = history.CurrentAt(instant);
        Assert.Equal(inForce.Length == 0, current is null);
        if (current is null) return;
        Assert.Contains(current, inForce);
        Assert.All(inForce, r => Assert.True((r.DecidedOn ?? DateOnly.MinValue) <= (current.DecidedOn ?? DateOnly.MinValue)));
    }

    [Property]
    public void The_newest_stands_first_and_one_without_a_date_last(RecognitionHistory history)
        => Assert.Equal(history.All.Select(r => r.DecidedOn ?? DateOnly.MinValue).OrderDescending(), history.All.Select(r => r.DecidedOn ?? DateOnly.MinValue));

    [Property]
    public void The_next_change_is_the_first_instant_at_which_some_state_differs(RecognitionHistory history, DateTimeOffset instant)
    {
        RecognitionState[] now = StatesAt(history, instant);
        DateTimeOffset? expected = MidnightsAfter(instant).Where(m => !StatesAt(history, m).SequenceEqual(now)).Select(m => (DateTimeOffset?)m).FirstOrDefault();

        Assert.Equal(expected, history.NextChangeAfter(instant));
        if (expected is DateTimeOffset change) Assert.Equal(now, StatesAt(history, change.AddTicks(-1)));
    }

    [Property]
    public void Following_the_changes_leads_to_a_state_that_stays(RecognitionHistory history, DateTimeOffset instant)
    {
        int steps = 0;
        for (DateTimeOffset? at = instant; at is not null; at = history.NextChangeAfter(at.Value)) Assert.True(++steps <= 1 + (2 * history.All.Length));
    }

    [Theory]
    [InlineData("proposed")]
    [InlineData("withdrawn")]
    public void One_that_is_proposed_or_withdrawn_does_not_change_by_the_calendar(string status)
    {
        RecognitionHistory history = new([new Recognition(4, status) { DecisionDate = new DateOnly(2025, 6, 1) }]);
        Assert.Null(history.NextChangeAfter(VietnamTime.FromLocal(new DateTime(2025, 7, 1))));
    }

    [Fact]
    public void A_year_alone_expires_soon_from_the_first_of_July()
    {
        RecognitionHistory history = new([new Recognition(4, "recognised") { Year = 2022 }]);
        Assert.Equal(VietnamTime.FromLocal(new DateTime(2025, 7, 1)), history.NextChangeAfter(VietnamTime.FromLocal(new DateTime(2025, 1, 1))));
    }

    [Fact]
    public void A_product_outside_the_programme_has_an_empty_history()
    {
        Assert.True(RecognitionHistory.None.IsEmpty);
        Assert.Null(RecognitionHistory.None.CurrentAt(DateTimeOffset.UnixEpoch));
        Assert.Null(RecognitionHistory.None.NextChangeAfter(DateTimeOffset.UnixEpoch));
    }

    private static RecognitionState[] StatesAt(RecognitionHistory history, DateTimeOffset instant) => [.. history.All.Select(r => r.StateAt(instant))];

    private static IEnumerable<DateTimeOffset> MidnightsAfter(DateTimeOffset instant)
    {
        for (DateOnly day = VietnamTime.DayAt(instant).AddDays(1); day < EndOfTime; day = day.AddDays(1))
            yield return VietnamTime.FromLocal(day.ToDateTime(TimeOnly.MinValue));
    }
}
