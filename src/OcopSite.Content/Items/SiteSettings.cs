namespace OcopSite.Content.Items;

/// <summary>Texts and menus that every page shares. Has no address of its own.</summary>
public sealed record SiteSettings : PublishedItem
{
    public LocalText? SiteName { get; init; }

    public LocalText? Organisation { get; init; }

    public LocalText? Contact { get; init; }

    public LocalText? Footer { get; init; }

    public IReadOnlyList<Guid> PrimaryMenuIds { get; init; } = [];

    public IReadOnlyList<Link> SocialLinks { get; init; } = [];

    public IReadOnlyList<ProgrammeFact> ProgrammeFacts { get; init; } = [];
}

/// <summary>Something to know about the programme.</summary>
public sealed record ProgrammeFact(LocalText Label, LocalText Text);
