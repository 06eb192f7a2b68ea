namespace OcopSite.Content.Items;

/// <summary>An item that says where its facts come from.</summary>
public abstract record SourcedItem : PublishedItem
{
    public IReadOnlyList<Evidence> Evidence { get; init; } = [];

    public IReadOnlyList<Link> Sources { get; init; } = [];

    public LocalText? SourceNote { get; init; }

    /// <summary>The name was seen only without accents: staff must check its spelling.</summary>
    public bool NameUnverified { get; init; }
}
