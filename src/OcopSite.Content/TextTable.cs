using System.Globalization;
using System.Resources;

namespace OcopSite.Content;

/// <summary>The texts of an interface in one language; the neutral resources are Vietnamese and complete.</summary>
public abstract class TextTable(ResourceManager resources, string culture)
{
    private readonly CultureInfo _culture = CultureInfo.GetCultureInfo(culture);

    public string this[string key] => Find(key) ?? Missing(key);

    public string this[string key, params object?[] arguments] => string.Format(_culture, this[key], arguments);

    /// <summary>A sentence with a number in it, in the form the number asks for.</summary>
    public string Count(string key, int number)
        => this[$"{key}.{(number == 1 ? "one" : "other")}", number];

    /// <summary>The label of a value of the vocabulary. A value that has none, such as a product type an editor has just thought of, stands for itself.</summary>
    public string Label(string list, string value) => Find($"{list}.{value}") ?? value;

    /// <summary>A text that a page can do without.</summary>
    public string? Find(string key) => resources.GetString(key, _culture);

    // Seen at once on the page and by the tests, and it breaks nothing.
    private static string Missing(string key) => $"⟦{key}⟧";
}
