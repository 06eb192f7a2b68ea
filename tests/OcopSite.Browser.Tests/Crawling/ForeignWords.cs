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
    /// out), so only words that begin with a small letter count.
    /// </summary>
    public static IEnumerable<string> Unmarked(IHtmlDocument page)
    {
        foreach (IText text in page.Body!.Descendants<IText>())
            if (text.ParentElement is { LocalName: not ("script" or "style") } parent && !IsMarked(parent) && IsVietnamese(text.Data)) yield return Short(text.Data);

        foreach (IElement element in page.Body!.QuerySelectorAll("*").Where(e => !IsMarked(e)))
            foreach (string value in Attributes.Select(element.GetAttribute).OfType<string>().Where(IsVietnamese)) yield return Short(value);
    }

    private static bool IsMarked(IElement element)
        => element.Closest("[lang]")?.GetAttribute("lang") == "vi";

    private static bool IsVietnamese(string text) => VietnameseWord().IsMatch(text.Normalize(NormalizationForm.FormC));

    private static string Short(string text) => text.Trim() is { Length: > 100 } trimmed ? trimmed[..100] + "…" : text.Trim();

    // A word that begins with a small letter and has a letter of the Vietnamese alphabet that English has not.
    [GeneratedRegex(@"(?<!\p{L})(?=\p{Ll})\p{L}*[ăâđêôơưàáãảạằắẵẳặầấẫẩậèéẽẻẹềếễểệìíĩỉịòóõỏọồốỗổộờớỡởợùúũủụừứữửựỳýỹỷỵ]")]
    private static partial Regex VietnameseWord();
}
