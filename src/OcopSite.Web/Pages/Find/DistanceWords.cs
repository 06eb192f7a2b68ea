using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Find;

/// <summary>How far away something is, no more exact than is of use.</summary>
internal static class DistanceWords
{
    private const double WholeFrom = 9.95;

    public static string Of(double kilometres, PageContext page)
        => kilometres < 1 ? page.Texts["near.underOneKm"] : page.Texts["near.km", Wording.Number((decimal)kilometres, page.Culture, kilometres < WholeFrom ? 1 : 0)];
}
