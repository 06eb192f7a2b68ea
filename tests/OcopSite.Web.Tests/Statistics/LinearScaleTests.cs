using System.Globalization;
using OcopSite.Web.Components.Charts;

namespace OcopSite.Web.Tests.Statistics;

public sealed class LinearScaleTests
{
    [Theory]
    [InlineData(0, 1, "0 1")]
    [InlineData(1, 1, "0 1")]
    [InlineData(3, 3, "0 1 2 3")]
    [InlineData(5, 6, "0 2 4 6")]
    [InlineData(35, 40, "0 10 20 30 40")]
    [InlineData(118, 150, "0 50 100 150")]
    [InlineData(196, 200, "0 50 100 150 200")]
    [InlineData(926, 1000, "0 500 1000")]
    [InlineData(17_400, 20_000, "0 5000 10000 15000 20000")]
    public void An_axis_ends_at_a_round_number_and_has_a_few_round_marks(int largest, long max, string ticks)
    {
        LinearScale scale = LinearScale.To(largest);
        Assert.Equal(max, scale.Max);
        Assert.Equal(ticks, string.Join(' ', scale.Ticks));
    }

    [Fact]
    public void Any_value_finds_room_in_no_more_steps_than_wished()
    {
        foreach (int steps in new[] { 1, 3, 4, 7 })
        {
            foreach (int largest in Enumerable.Range(0, 3000).Concat([999_999, 1_000_001, int.MaxValue]))
            {
                LinearScale scale = LinearScale.To(largest, steps);
                Assert.True(scale.Max >= largest);
                // Not a whole step more than is needed.
                Assert.True(largest == 0 || scale.Max - scale.Step < largest);
                Assert.InRange(scale.Ticks.Count(), 2, steps + 1);
                Assert.Equal(scale.Max, scale.Ticks.Last());
                Assert.Contains(scale.Step.ToString(CultureInfo.InvariantCulture)[0], "125");
            }
        }
    }

    [Theory]
    [InlineData(0, "0%")]
    [InlineData(1, "33.333%")]
    [InlineData(2, "66.667%")]
    [InlineData(3, "100%")]
    public void Lengths_are_percentages_with_a_point_in_every_language(int value, string expected)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("vi-VN");
        Assert.Equal(expected, LinearScale.To(3).Percent(value));
        CultureInfo.CurrentCulture = before;
    }

    [Fact]
    public void Parts_put_end_to_end_do_not_pass_the_whole_by_more_than_is_seen()
    {
        LinearScale scale = LinearScale.To(196);
        int[] values = [2, 17, 177];
        decimal parts = values.Sum(p => decimal.Parse(scale.Percent(p)[..^1], CultureInfo.InvariantCulture));
        Assert.Equal(98m, parts, 1);
    }

    [Fact]
    public void There_is_no_axis_for_less_than_nothing()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => LinearScale.To(-1));
        Assert.Throws<ArgumentOutOfRangeException>(() => LinearScale.To(1, 0));
    }
}
