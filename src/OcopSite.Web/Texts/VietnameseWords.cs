using System.Text.RegularExpressions;

namespace OcopSite.Web.Texts;

/// <summary>Finds Vietnamese words inside a text of another language by their letters: "aged fish sauce, known as <i>mắm lú</i>".</summary>
internal static partial class VietnameseWords
{
    /// <summary>Marks them, so that they are pronounced as what they are. Proper names are left alone: they need no mark, and texts are full of them.</summary>
    /// <param name="html">Encoded text or rich text; what stands inside a tag is no text.</param>
    public static string Mark(string html)
        => TagOrWords().Replace(html, m => m.Groups["words"].Success && SmallLetterWord().IsMatch(m.Value) ? $"<span lang=\"vi\">{m.Value}</span>" : m.Value);

    // Without é, which English has from French.
    private const string Letters = "ăâđêôơưàáãảạằắẵẳặầấẫẩậèẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ";

    private const string Word = $@"\p{{L}}*[{Letters}]\p{{L}}*";

    [GeneratedRegex($"<[^>]*>|(?<words>{Word}( {Word})*)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex TagOrWords();

    [GeneratedRegex(@"(?<!\p{L})\p{Ll}")]
    private static partial Regex SmallLetterWord();
}
