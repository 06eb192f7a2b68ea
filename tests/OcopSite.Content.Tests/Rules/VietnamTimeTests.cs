using FsCheck.Xunit;
using OcopSite.Content.Rules;

namespace OcopSite.Content.Tests.Rules;

[Properties(Arbitrary = [typeof(Arbitraries)])]
public sealed class VietnamTimeTests
{
    [Property]
    public void An_instant_comes_back_from_the_clock_on_the_wall(DateTimeOffset instant)
        => Assert.Equal(instant.ToUniversalTime(), VietnamTime.FromLocal(VietnamTime.At(instant).DateTime).ToUniversalTime());

    [Property]
    public void The_clock_is_seven_hours_ahead_of_UTC_all_year(DateTimeOffset instant)
    {
        Assert.Equal(TimeSpan.FromHours(7), VietnamTime.At(instant).Offset);
        Assert.Equal(DateOnly.FromDateTime(instant.UtcDateTime.AddHours(7)), VietnamTime.DayAt(instant));
    }

    [Theory]
    [InlineData(DateTimeKind.Utc)]
    [InlineData(DateTimeKind.Local)]
    [InlineData(DateTimeKind.Unspecified)]
    public void A_local_time_is_one_of_Viet_Nam_whatever_the_machine_takes_it_for(DateTimeKind kind)
        => Assert.Equal(new DateTimeOffset(2025, 7, 1, 0, 0, 0, TimeSpan.FromHours(7)), VietnamTime.FromLocal(new DateTime(2025, 7, 1, 0, 0, 0, kind)));
}
