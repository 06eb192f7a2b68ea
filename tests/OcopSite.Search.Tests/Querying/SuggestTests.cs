namespace OcopSite.Search.Tests.Querying;

public sealed class SuggestTests() : SearchTests(
    SearchFixture.Document("Nước mắm Bà Hai"),
    SearchFixture.Document("Nước cốt thanh long"),
    SearchFixture.Document("Mắm lú Quang Long") with { OtherNames = ["nước mắm lú"] },
    SearchFixture.Document("Gốm Chăm", kind: "place") with { Body = "Đổi nước lấy mắm" })
{
    [Theory]
    [InlineData("nước m")]
    [InlineData("nuoc ma")]
    [InlineData("nước mắm")]
    public void Names_go_on_from_what_was_typed(string text)
        => Assert.Equal(["Nước mắm Bà Hai", "Mắm lú Quang Long"], Names(text));

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("***")]
    [InlineData("không có")]
    public void Where_nothing_goes_on_nothing_is_suggested(string text) => Assert.Empty(Names(text));

    [Fact]
    public void No_more_are_suggested_than_asked_for() => Assert.Single(Site.Search.Suggest("nước", "vi", 1).Names);

    private IEnumerable<string> Names(string text) => Site.Search.Suggest(text, "vi", 10).Names.Select(static suggestion => suggestion.Name);
}
