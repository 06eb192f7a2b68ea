using FsCheck.Xunit;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Tests.Analysis;

public sealed class EditDistanceTests
{
    [Theory]
    [InlineData("rieng", "rieng", 0)]
    [InlineData("rieg", "rieng", 1)]
    [InlineData("soa", "sao", 1)]
    [InlineData("fsih", "fish", 1)]
    [InlineData("spirulna", "spirulina", 1)]
    [InlineData("okinwaa", "okinawa", 1)]
    [InlineData("abc", "xyz", 3)]
    [InlineData("", "yen", 3)]
    public void Letters_added_dropped_changed_or_swapped_count_one_each(string first, string second, int edits)
        => Assert.Equal(edits, EditDistance.Between(first, second));

    [Property]
    public bool It_is_the_same_both_ways(string? first, string? second)
        => EditDistance.Between(first ?? "", second ?? "") == EditDistance.Between(second ?? "", first ?? "");
}
