using System.Text;

namespace OcopSite.Search.Tests.Querying;

public sealed class WordSearchTests() : SearchTests(
    SearchFixture.Document("Bò một nắng Phan Hòa"),
    SearchFixture.Document("Mực bơ tỏi"),
    SearchFixture.Document("Bồ câu Pháp"),
    SearchFixture.Document("Sầu riêng Đức Phú"),
    SearchFixture.Document("Gạo lứt ST25"),
    SearchFixture.Document("Yến sào Yến An"),
    SearchFixture.Document("Đũa buông Thái Nguyên"),
    SearchFixture.Document("Hợp tác xã Đức Bình"),
    SearchFixture.Document("Làng gốm Bình Đức"))
{
    [Fact]
    public void Words_without_accents_find_every_word_with_those_letters()
        => Assert.Equal(["Bò một nắng Phan Hòa", "Bồ câu Pháp", "Mực bơ tỏi"], Names("bo").Order(StringComparer.Ordinal));

    [Theory]
    [InlineData("bò", "Bò một nắng Phan Hòa")]
    [InlineData("bơ", "Mực bơ tỏi")]
    [InlineData("bồ", "Bồ câu Pháp")]
    [InlineData("BƠ", "Mực bơ tỏi")]
    public void Words_with_accents_find_themselves_only(string text, string name) => Assert.Equal([name], Names(text));

    [Fact]
    public void Another_accent_is_another_word() => Assert.Empty(Names("bố"));

    [Theory]
    [InlineData("phan hoà", "Bò một nắng Phan Hòa")]
    [InlineData("dua buong", "Đũa buông Thái Nguyên")]
    [InlineData("dũa buông", "Đũa buông Thái Nguyên")]
    [InlineData("mưc tỏi", "Mực bơ tỏi")]
    [InlineData("st 25", "Gạo lứt ST25")]
    [InlineData("gao st25", "Gạo lứt ST25")]
    [InlineData("saafu rieeng", "Sầu riêng Đức Phú")]
    [InlineData("d9u71c phu1", "Sầu riêng Đức Phú")]
    [InlineData("sầu r", "Sầu riêng Đức Phú")]
    [InlineData("sau rie", "Sầu riêng Đức Phú")]
    [InlineData("saurieng", "Sầu riêng Đức Phú")]
    [InlineData("sau rieg", "Sầu riêng Đức Phú")]
    [InlineData("sâu riêng", "Sầu riêng Đức Phú")]
    [InlineData("Yến An", "Yến sào Yến An")]
    public void What_was_meant_comes_first(string text, string name) => Assert.Equal(name, Names(text).First());

    [Fact]
    public void Decomposed_text_finds_what_composed_text_finds()
        => Assert.Equal(Names("sầu riêng"), Names("sầu riêng".Normalize(NormalizationForm.FormD)));

    [Theory]
    [InlineData("Đức Bình", "Hợp tác xã Đức Bình")]
    [InlineData("Bình Đức", "Làng gốm Bình Đức")]
    public void Neighbours_in_the_order_typed_come_first(string text, string name) => Assert.Equal(name, Names(text).First());

    [Fact]
    public async Task A_word_without_accents_that_stands_so_beside_its_neighbour_is_meant_as_typed()
    {
        using var other = await SearchFixture.WithAsync(
            SearchFixture.Document("Hội thảo") with { Facts = ["TS. Lương Thanh Sơn nói về lương thực và núi non"] },
            SearchFixture.Document("Xã Lương Sơn") with { Facts = ["Thị trấn Lương Sơn thành xã Lương Sơn"] });

        Assert.Equal("Hội thảo", other.Names("Lương Thanh Sơn").First());
    }

    [Fact]
    public void A_correction_is_told() => Assert.Equal("sau rieng", Search(new SearchQuery { Text = "sau rieg" }).Suggestion);

    [Fact]
    public void What_is_known_needs_no_correction() => Assert.Null(Search(new SearchQuery { Text = "sầu riêng" }).Suggestion);

    [Fact]
    public async Task Other_words_lead_to_the_names_of_a_thing()
    {
        using var other = new SearchFixture(null, new SynonymSet(["rong nho", "grape seaweed"], ["umibudo", "sea grapes"]));
        await other.Index.RebuildAsync([SearchFixture.Document("Rong nho tươi"), SearchFixture.Document("Nho Hồng Nhật")], "1", CancellationToken.None);

        Assert.Equal(["Rong nho tươi"], other.Names("umibudo"));
        Assert.Equal(["Rong nho tươi"], other.Names("sea grapes"));
        Assert.Equal(["Rong nho tươi"], other.Names("grape seaweed"));
    }
}
