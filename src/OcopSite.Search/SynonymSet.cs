namespace OcopSite.Search;

/// <summary>
/// A thing and other words for it. The direction matters: <paramref name="Others"/> lead to <paramref name="Names"/>
/// (a search for "umibudo" also looks for "rong nho"), and the names, one a language, lead to each other.
/// </summary>
public sealed record SynonymSet(IReadOnlyList<string> Names, IReadOnlyList<string> Others);
