using FsCheck.Xunit;

namespace OcopSite.Search.Tests.Querying;

public sealed class OddInputTests() : SearchTests(
    SearchFixture.Document("Nước mắm Bà Hai") with { Facts = ["Đạt 4 sao năm 2021"] },
    SearchFixture.Document("Gạo lứt ST25"))
{
    [Theory]
    [InlineData("")]
    [InlineData("   \t\n\u00A0\u3000")]
    [InlineData("***")]
    [InlineData("\"")]
    [InlineData("\uD83D")]
    [InlineData("\uDC1F\uD83D")]
    [InlineData("\u0301\u0323")]
    [InlineData("\uFFFE\uFFFF\u0000")]
    public void A_text_without_words_finds_nothing(string text)
    {
        var result = Search(new SearchQuery { Text = text });
        Assert.Equal(0, result.Total);
        Assert.Empty(result.Hits);
    }

    [Theory]
    [InlineData("nước mắm 🐟")]
    [InlineData("+nước -mắm (")]
    [InlineData("name:nước AND mắm~2^5")]
    [InlineData("\"nước mắm")]
    [InlineData("<nước> &mắm;")]
    [InlineData("nước* mắm?")]
    public void Operators_and_markup_mean_nothing(string text) => Assert.Contains("Nước mắm Bà Hai", Names(text));

    [Fact]
    public void A_long_text_is_cut_and_the_result_says_so()
    {
        Assert.Equal(Names(new string('x', 200)), Names(new string('x', 200) + " nước mắm"));
        Assert.True(Search(new SearchQuery { Text = new string('x', 201) }).IsCut);
        Assert.False(Search(new SearchQuery { Text = new string('x', 200) }).IsCut);
    }

    [Property(MaxTest = 300)]
    public bool Any_text_has_an_answer(string? text)
    {
        Site.Search.Suggest(text ?? "", "vi", 5);
        return Search(new SearchQuery { Text = text ?? "" }).Total >= 0;
    }

    [Property(MaxTest = 300)]
    public bool Any_code_units_have_an_answer(ushort[] units)
    {
        var text = new string([.. units.Select(static unit => (char)unit)]);
        Site.Search.Suggest(text, "en", 5);
        return Search(new SearchQuery { Text = "nước " + text, Language = "en" }).Total >= 0;
    }

    [Property(MaxTest = 300)]
    public async Task<bool> Any_text_can_be_indexed_as_it_can_be_asked(ushort[] units)
    {
        var text = new string([.. units.Select(static unit => (char)unit)]);
        using var other = await SearchFixture.WithAsync(SearchFixture.Document("Tên " + text) with { Body = text, OtherNames = [text] });
        return other.Names("tên").Any();
    }
}
