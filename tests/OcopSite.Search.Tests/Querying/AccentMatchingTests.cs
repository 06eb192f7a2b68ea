using OcopSite.Search.Querying;

namespace OcopSite.Search.Tests.Querying;

public sealed class AccentMatchingTests
{
    [Theory]
    [InlineData("bò", "bò", nameof(AccentMatch.Same))]
    [InlineData("bò", "bơ", nameof(AccentMatch.Different))]
    [InlineData("bơ", "bờ", nameof(AccentMatch.Partial))]
    [InlineData("bờ", "bơ", nameof(AccentMatch.Different))]
    [InlineData("mưc", "mực", nameof(AccentMatch.Partial))]
    [InlineData("nuóc", "nước", nameof(AccentMatch.Partial))]
    [InlineData("dăng", "đăng", nameof(AccentMatch.Partial))]
    [InlineData("đinh", "dinh", nameof(AccentMatch.Partial))]
    [InlineData("đũa", "dưa", nameof(AccentMatch.Different))]
    [InlineData("nấm", "nam", nameof(AccentMatch.Bare))]
    public void Accents_that_were_typed_are_meant(string typed, string form, string expected)
        => Assert.Equal(expected, AccentMatching.Compare(typed, form).ToString());
}
