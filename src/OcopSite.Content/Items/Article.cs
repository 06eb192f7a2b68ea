namespace OcopSite.Content.Items;

/// <summary>News, a promotion, a story or a guide.</summary>
public sealed record Article : SourcedItem
{
    /// <summary>One of <see cref="Vocabulary.ArticleKinds"/>.</summary>
    public required string Kind { get; init; }

    public LocalText? Lead { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public LocalText? Body { get; init; }

    /// <summary>Local time in Việt Nam.</summary>
    public DateTime? PublishedOn { get; init; }

    public Image? Image { get; init; }

    public IReadOnlyList<string> Tags { get; init; } = [];

    public IReadOnlyList<Guid> AboutIds { get; init; } = [];
}
