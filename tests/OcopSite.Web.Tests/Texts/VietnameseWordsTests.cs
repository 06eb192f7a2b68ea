using OcopSite.Web.Texts;

namespace OcopSite.Web.Tests.Texts;

public sealed class VietnameseWordsTests
{
    [Theory]
    [InlineData("Aged fish sauce, known as mắm lú, of Phan Thiết.", "Aged fish sauce, known as <span lang=\"vi\">mắm lú</span>, of Phan Thiết.")]
    [InlineData("Bò một nắng means “one-sun beef”", "<span lang=\"vi\">Bò một nắng</span> means “one-sun beef”")]
    [InlineData("Đức Bình in Lâm Đồng", "Đức Bình in Lâm Đồng")]
    [InlineData("A café by the sea", "A café by the sea")]
    [InlineData("<a href=\"/x/\" title=\"mắm\">the <em>tĩn</em></a>", "<a href=\"/x/\" title=\"mắm\">the <em><span lang=\"vi\">tĩn</span></em></a>")]
    [InlineData("<p>8 million đồng &amp; more</p>", "<p>8 million <span lang=\"vi\">đồng</span> &amp; more</p>")]
    public void Vietnamese_words_in_an_English_text_are_marked_and_names_are_not(string text, string marked) => Assert.Equal(marked, VietnameseWords.Mark(text));
}
