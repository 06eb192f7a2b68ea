using System.Resources;
using OcopSite.Content;

namespace OcopSite.Backoffice.Texts;

/// <summary>The texts of the back office in one language: <c>AdminTexts.resx</c> is Vietnamese, each further language has a file of its own.</summary>
public sealed class AdminTexts : TextTable
{
    public static readonly ResourceManager Resources = new(typeof(AdminTexts));

    private AdminTexts(string culture) : base(Resources, culture)
    {
    }

    public static AdminTexts In(string culture) => new(culture);
}
