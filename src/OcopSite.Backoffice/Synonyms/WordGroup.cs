namespace OcopSite.Backoffice.Synonyms;

/// <summary>Words for the same thing.</summary>
/// <param name="Names">What the site calls it, usually one word, or one in each language.</param>
/// <param name="Others">What visitors call it: a search for one of them also looks for the names.</param>
public sealed record WordGroup(IReadOnlyList<string> Names, IReadOnlyList<string> Others);
