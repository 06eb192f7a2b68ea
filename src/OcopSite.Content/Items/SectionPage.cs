namespace OcopSite.Content.Items;

/// <summary>A list page: catalogue, directory, calendar, newsroom, guide or index.</summary>
public sealed record SectionPage : PublishedItem
{
    public LocalText? Lead { get; init; }
}
