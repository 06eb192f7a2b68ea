using OcopSite.Backoffice.Texts;

namespace OcopSite.Web.Texts;

/// <summary>Staff read the words that visitors read.</summary>
internal sealed class SiteWords : ISiteWords
{
    public string? Find(string list, string value, string culture) => SiteTexts.In(culture).Find($"{list}.{value}");
}
