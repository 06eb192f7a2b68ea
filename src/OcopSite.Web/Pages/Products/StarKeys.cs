using System.Globalization;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Products;

/// <summary>Stars as a facet: those of the recognition in force, and of no other.</summary>
public static class StarKeys
{
    /// <summary>In force, but no source names the stars.</summary>
    public const string Unstated = "unstated";

    private static readonly int[] Recognised = [5, 4, 3];

    public static IReadOnlyList<FacetValue> Values(SiteTexts texts) =>
    [
        .. Recognised.Select(n => new FacetValue(n.ToString(CultureInfo.InvariantCulture), texts["stars.count", n])),
        new(Unstated, texts["stars.unstated"]),
    ];

    public static IEnumerable<string> Of(Product product, DateTimeOffset now)
        => product.Recognitions.CurrentAt(now) is not Recognition current ? [] : [current.Stars?.ToString(CultureInfo.InvariantCulture) ?? Unstated];

    /// <summary>Five stars before four, stars unknown after all stars, no recognition in force last.</summary>
    public static int RankOf(Product product, DateTimeOffset now)
        => product.Recognitions.CurrentAt(now) is Recognition current ? current.Stars ?? 0 : -1;
}
