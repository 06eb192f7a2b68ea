namespace OcopSite.Web.Pages.Lists;

/// <summary>A property that a list can be narrowed by.</summary>
/// <param name="Key">Name of the query parameter.</param>
/// <param name="Label">As people read it.</param>
/// <param name="Values">Every value it knows, in the order shown.</param>
/// <param name="KeysOf">The values that an item has.</param>
public sealed record Facet<T>(string Key, string Label, IReadOnlyList<FacetValue> Values, Func<T, IEnumerable<string>> KeysOf)
{
    public bool Knows(string key) => Values.Any(v => v.Key == key);
}
