namespace OcopSite.Search.Tests.Querying;

public sealed class LanguageTests() : SearchTests(
    Vietnamese,
    Vietnamese with { Language = "en", Url = "/en/eggs", Name = "Tafa roasted chicken eggs", Facts = ["Roasted in salt"] },
    SearchFixture.Document("Chỉ tiếng Việt"))
{
    private static readonly SearchDocument Vietnamese = SearchFixture.Document("Trứng gà nướng Tafa") with { Facts = ["Nướng bằng muối"] };

    [Theory]
    [InlineData("trứng gà", "en", "Tafa roasted chicken eggs")]
    [InlineData("muối", "en", "Tafa roasted chicken eggs")]
    [InlineData("chicken", "vi", "Trứng gà nướng Tafa")]
    [InlineData("salt", "vi", "Trứng gà nướng Tafa")]
    [InlineData("tafa", "vi", "Trứng gà nướng Tafa")]
    [InlineData("tafa", "en", "Tafa roasted chicken eggs")]
    public void A_word_of_either_language_finds_the_record_once_in_the_language_asked_for(string text, string language, string name)
        => Assert.Equal([name], Names(text, language));

    [Theory]
    [InlineData("egg")]
    [InlineData("eggs")]
    [InlineData("roast")]
    [InlineData("roasting")]
    public void English_words_are_found_by_their_stem_and_are_no_slips(string text)
    {
        var result = Search(new SearchQuery { Text = text, Language = "en" });
        Assert.Equal(1, result.Total);
        Assert.Contains(result.Hits[0].Highlights, static highlight => highlight.Field == "name");
        Assert.Null(result.Suggestion);
    }

    [Fact]
    public void A_record_without_a_version_in_the_language_is_no_hit()
    {
        Assert.Empty(Names("tiếng Việt", "en"));
        Assert.Single(Names("tiếng Việt", "vi"));
    }

    [Fact]
    public void A_language_nobody_writes_has_no_hits() => Assert.Empty(Names("tafa", "x'\"(*"));
}
