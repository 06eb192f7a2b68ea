using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

public sealed class SeasonTests
{
    private static readonly Season AcrossNewYear = new([11, 12, 1, 2, 6]);

    [Theory]
    [InlineData(11, true)]
    [InlineData(1, true)]
    [InlineData(2, true)]
    [InlineData(3, false)]
    [InlineData(6, true)]
    [InlineData(7, false)]
    public void A_season_is_on_in_its_months(int month, bool isOn) => Assert.Equal(isOn, AcrossNewYear.IsOn(new DateOnly(2026, month, 28)));

    [Theory]
    [InlineData(2, 0)]
    [InlineData(3, 3)]
    [InlineData(7, 4)]
    [InlineData(10, 1)]
    public void Months_are_counted_to_the_next_beginning(int month, int until) => Assert.Equal(until, AcrossNewYear.MonthsUntil(new DateOnly(2026, month, 1)));

    [Fact]
    public void Months_that_follow_one_another_are_one_run_also_over_the_New_Year()
        => Assert.Equal([(6, 6), (11, 2)], AcrossNewYear.Runs());

    [Fact]
    public void All_months_are_the_whole_year()
    {
        Season season = new([.. Enumerable.Range(1, 12)]);
        Assert.True(season.IsAllYear);
        Assert.Equal([(1, 12)], season.Runs());
    }

    [Fact]
    public void Nothing_known_is_no_season()
    {
        Season season = new([]);
        Assert.False(season.IsKnown);
        Assert.Null(season.MonthsUntil(new DateOnly(2026, 1, 1)));
        Assert.Empty(season.Runs());
    }
}
