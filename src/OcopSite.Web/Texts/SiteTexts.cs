using System.Resources;
using OcopSite.Content;

namespace OcopSite.Web.Texts;

/// <summary>The texts of the public site in one language: <c>SiteTexts.resx</c> is Vietnamese, each further language has a file of its own.</summary>
public sealed class SiteTexts : TextTable
{
    public static readonly ResourceManager Resources = new(typeof(SiteTexts));

    private SiteTexts(string culture) : base(Resources, culture)
    {
    }

    public static SiteTexts In(string culture) => new(culture);
}
