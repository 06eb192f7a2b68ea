namespace OcopSite.Content.Items;

/// <summary>The front page.</summary>
public sealed record HomePage : PublishedItem
{
    public LocalText? HeroTitle { get; init; }

    public LocalText? HeroLead { get; init; }

    public Image? HeroImage { get; init; }

    public IReadOnlyList<Guid> FeaturedProductIds { get; init; } = [];

    public IReadOnlyList<Guid> FeaturedArticleIds { get; init; } = [];

    public LocalText? Announcement { get; init; }

    /// <summary>Local time in Việt Nam after which the announcement is no longer shown.</summary>
    public DateTime? AnnouncementUntil { get; init; }
}
