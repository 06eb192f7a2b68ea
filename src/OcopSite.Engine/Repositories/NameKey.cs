using OcopSite.Content.Rules;

namespace OcopSite.Engine.Repositories;

/// <summary>A name as siblings are compared by it: without case and diacritics, đ as d.</summary>
internal static class NameKey
{
    public static string Of(string name) => Unaccented.Of(name.Trim());
}
