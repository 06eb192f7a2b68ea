using System.Text;
using OcopSite.Search.Analysis;

namespace OcopSite.Search.Tests.Analysis;

public sealed class SyllableTests
{
    [Theory]
    [InlineData("hoà", "hòa")]
    [InlineData("Thuỷ", "thủy")]
    [InlineData("khoẻ", "khỏe")]
    [InlineData("loè", "lòe")]
    [InlineData("hoàng", "hoàng")]
    [InlineData("quý", "quý")]
    [InlineData("qúy", "quý")]
    [InlineData("già", "già")]
    [InlineData("gìa", "già")]
    [InlineData("gì", "gì")]
    [InlineData("rượu", "rượu")]
    [InlineData("tiếng", "tiếng")]
    [InlineData("kỹ", "kĩ")]
    [InlineData("LÝ", "lí")]
    [InlineData("thùy", "thùy")]
    [InlineData("café", "café")]
    [InlineData("bird’s", "bird")]
    [InlineData("ĐẢO", "đảo")]
    public void Spellings_that_differ_in_taste_only_become_one(string typed, string canonical)
        => Assert.Equal(canonical, Syllable.Canonical(typed));

    [Theory]
    [InlineData("đường", "duong")]
    [InlineData("Đ", "Đ")]
    [InlineData("yến", "yen")]
    [InlineData("ưỡn", "uon")]
    [InlineData("st25", "st25")]
    public void Folding_takes_accents_and_the_stroke_off_lower_case_letters(string word, string folded)
        => Assert.Equal(folded, VietnameseLetters.Fold(word));

    [Theory]
    [InlineData("Gạo ST25 Đức Bình", "gạo|st|25|đức|bình")]
    [InlineData("32°N, 60%", "32|n|60")]
    [InlineData("thanh\u200Blong\u00A0sấy", "thanh|long|sấy")]
    [InlineData("to\u00ADmato", "tomato")]
    [InlineData("C:\\gạo\tlứt\n", "c|gạo|lứt")]
    [InlineData("🐟 *** ()", "")]
    [InlineData("cá \uD83D cơm", "cá|cơm")]
    public void A_text_is_cut_into_words(string text, string words)
        => Assert.Equal(words, string.Join('|', Words(text)));

    [Fact]
    public void Decomposed_text_has_the_words_of_composed_text()
    {
        const string Text = "Rượu yến đông trùng hạ thảo, Bàu Trắng, Thủy";
        Assert.Equal(Words(Text), Words(Text.Normalize(NormalizationForm.FormD)));
    }

    private static List<string> Words(string text) => TextWords.Of(text);
}
