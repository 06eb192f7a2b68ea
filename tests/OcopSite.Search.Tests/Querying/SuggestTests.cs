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

    [Theory]
    [InlineData("n")]
    [InlineData("N")]
    [InlineData("nươ")]
    public void The_first_letters_are_enough(string text) => Assert.Contains("Nước mắm Bà Hai", Names(text));

    [Fact]
    public async Task Beginnings_that_names_share_are_phrases_to_search_for()
    {
        using var other = await SearchFixture.WithAsync(SearchFixture.Document("Rượu vang Hòa Lễ"), SearchFixture.Document("Rượu vang Hàm Đức"), SearchFixture.Document("Rượu đế"));
        Assert.Equal(["Rượu vang"], other.Search.Suggest("ruou", "vi", 5).Phrases);
        Assert.Equal(["Rượu vang"], other.Search.Suggest("rượu v", "vi", 5).Phrases);
        Assert.Empty(other.Search.Suggest("rưởu", "vi", 5).Phrases);
    }

    private IEnumerable<string> Names(string text) => Site.Search.Suggest(text, "vi", 10).Names.Select(static suggestion => suggestion.Name);
}
