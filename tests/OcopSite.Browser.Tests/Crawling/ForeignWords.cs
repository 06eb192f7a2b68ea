using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace OcopSite.Browser.Tests.Crawling;

/// <summary>Vietnamese text that a screen reader would read as English.</summary>
internal static partial class ForeignWords
{
    private static readonly string[] Attributes = ["alt", "aria-label", "title", "placeholder"];

    /// <summary>
    /// Texts with a Vietnamese word that no ancestor marks as such. Names of people, places and firms need no mark (WCAG 3.1.2 leaves proper names
    /// out), so only words that begin with a small letter count. An attribute cannot mark a word within itself, so only one that is Vietnamese for the
    /// most part counts.
    /// </summary>
    public static IEnumerable<string> Unmarked(IHtmlDocument page)
    {
        foreach (IText text in page.Body!.Descendants<IText>())
            if (text.ParentElement is { LocalName: not ("script" or "style") } parent && !IsMarked(parent) && IsVietnamese(text.Data)) yield return Short(text.Data);

        foreach (IElement element in page.Body!.QuerySelectorAll("*").Where(e => !IsMarked(e)))
            foreach (string value in Attributes.Select(element.GetAttribute).OfType<string>().Where(v => IsVietnamese(v) && IsVietnameseForTheMostPart(v))) yield return Short(value);
    }

    private static bool IsMarked(IElement element)
        => element.Closest("[lang]")?.GetAttribute("lang") == "vi";

    private static bool IsVietnamese(string text) => SmallWord().IsMatch(text.Normalize(NormalizationForm.FormC));

    private static bool IsVietnameseForTheMostPart(string text)
    {
        string[] words = text.Normalize(NormalizationForm.FormC).Split(' ', StringSplitOptions.RemoveEmptyEntries);
        return words.Count(w => Letter().IsMatch(w)) * 2 > words.Length;
    }

    private static string Short(string text) => text.Trim() is { Length: > 100 } trimmed ? trimmed[..100] + "…" : text.Trim();

    // Letters that English has not; it has é, in words like "café".
    private const string Letters = "[ăâđêôơưàáãảạằắẵẳặầấẫẩậèẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ]";

    [GeneratedRegex($@"(?<!\p{{L}})(?=\p{{Ll}})\p{{L}}*{Letters}")]
    private static partial Regex SmallWord();

    [GeneratedRegex(Letters, RegexOptions.IgnoreCase)]
    private static partial Regex Letter();
}
