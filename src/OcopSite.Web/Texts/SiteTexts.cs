using System.Globalization;
using System.Resources;

namespace OcopSite.Web.Texts;

/// <summary>The texts of the interface in one language: <c>SiteTexts.resx</c> is Vietnamese and complete, each further language has a file of its own.</summary>
public sealed class SiteTexts
{
    public static readonly ResourceManager Resources = new(typeof(SiteTexts));

    private readonly CultureInfo _culture;

    private SiteTexts(CultureInfo culture) => _culture = culture;

    public string this[string key] => Find(key) ?? Missing(key);

    public string this[string key, params object?[] arguments] => string.Format(_culture, this[key], arguments);

    public static SiteTexts In(string culture) => new(CultureInfo.GetCultureInfo(culture));

    /// <summary>A sentence with a number in it, in the form the number asks for.</summary>
    public string Count(string key, int number)
        => this[$"{key}.{(number == 1 ? "one" : "other")}", number];

    /// <summary>The label of a value of the vocabulary. A value that has none, such as a product type an editor has just thought of, stands for itself.</summary>
    public string Label(string list, string value) => Find($"{list}.{value}") ?? value;

    /// <summary>A text that a page can do without.</summary>
    public string? Find(string key) => Resources.GetString(key, _culture);

    // Seen at once on the page and by the tests, and it breaks nothing.
    private static string Missing(string key) => $"⟦{key}⟧";
}
