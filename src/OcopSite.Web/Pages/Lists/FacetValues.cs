using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Lists;

/// <summary>The values of facets that several lists share.</summary>
internal static class FacetValues
{
    /// <summary>A closed list of the vocabulary, in its own order.</summary>
    public static IReadOnlyList<FacetValue> Of(PageContext page, IEnumerable<string> vocabulary, string labels)
        => [.. vocabulary.Select(key => new FacetValue(key, page.Texts.Label(labels, key)))];

    /// <summary>The communes, wards and special zones of today, A–Z.</summary>
    public static IReadOnlyList<FacetValue> PresentLocalities(PageContext page)
        => [.. page.Site.Localities.Where(l => l.ExistsOn(page.Today)).Select(l => Of(page, l))];

    /// <summary>The districts of before, A–Z.</summary>
    public static IReadOnlyList<FacetValue> FormerDistricts(PageContext page)
        => [.. page.Site.Localities.Where(l => !l.ExistsOn(page.Today)).Select(l => Of(page, l))];

    /// <summary>Maps the id of a locality to its key, once per list.</summary>
    public static Func<Guid?, IEnumerable<string>> LocalityKeys(PageContext page)
    {
        Dictionary<Guid, string> keys = page.Site.Localities.ToDictionary(l => l.Id, page.KeyOf);
        return id => id is Guid key && keys.TryGetValue(key, out string? found) ? [found] : [];
    }

    /// <summary>Free values that occur, by their labels A–Z.</summary>
    public static IReadOnlyList<FacetValue> Occurring(PageContext page, IEnumerable<string> keys, string labels)
        => [.. Of(page, keys.Distinct(), labels).OrderBy(v => v.Label, VietnameseAlphabet.Comparer)];

    private static FacetValue Of(PageContext page, Locality locality) => new(page.KeyOf(locality), locality.Name, page.LangOf(locality));
}
