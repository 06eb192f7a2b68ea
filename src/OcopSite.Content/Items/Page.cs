namespace OcopSite.Content.Items;

/// <summary>A page of the programme.</summary>
public sealed record Page : SourcedItem
{
    public LocalText? Summary { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public LocalText? Body { get; init; }

    public IReadOnlyList<PageBlock> Blocks { get; init; } = [];

    public IReadOnlyList<Image> Images { get; init; } = [];
}

/// <summary>A block of a page.</summary>
public abstract record PageBlock;

public sealed record RichTextBlock(LocalText Html) : PageBlock;

public sealed record FigureBlock(Image Image, LocalText? Caption) : PageBlock;

public sealed record QuoteBlock(LocalText Quote, LocalText? Attribution) : PageBlock;

public sealed record CallToActionBlock(LocalText Text, Link? Link) : PageBlock;

public sealed record QuestionBlock(LocalText Question, LocalText Answer) : PageBlock;
