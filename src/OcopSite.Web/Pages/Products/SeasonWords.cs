using System.Globalization;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Products;

/// <summary>Seasons in words.</summary>
internal static class SeasonWords
{
    /// <summary><c>tháng 11 – tháng 2, tháng 6</c>; <see langword="null"/> when nothing is known.</summary>
    public static string? Of(Product product, SiteTexts texts)
    {
        var season = new Season(product.SeasonMonths);
        if (!season.IsKnown) return null;
        return season.IsAllYear
            ? texts["season.allYear"]
            : string.Join(", ", season.Runs().Select(run => run.First == run.Last ? Month(run.First, texts) : texts["season.range", Month(run.First, texts), Month(run.Last, texts)]));
    }

    public static string Month(int month, SiteTexts texts) => texts.Label(LabelLists.Month, month.ToString(CultureInfo.InvariantCulture));
}
