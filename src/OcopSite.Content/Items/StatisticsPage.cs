using OcopSite.Content.Rules;

namespace OcopSite.Content.Items;

/// <summary>The page of figures.</summary>
public sealed record StatisticsPage : SourcedItem
{
    public LocalText? Lead { get; init; }

    public IReadOnlyList<StatisticsFigure> Figures { get; init; } = [];
}

/// <summary>One published count. Bodies count differently: read the note before comparing two.</summary>
public sealed record StatisticsFigure
{
    public required PartialDate? AsOf { get; init; }

    /// <summary>One of <see cref="Vocabulary.StatisticsMetrics"/>.</summary>
    public required string Metric { get; init; }

    public LocalText? Label { get; init; }

    public LocalText? Scope { get; init; }

    public int? Total { get; init; }

    public int? Star5 { get; init; }

    public int? Star4 { get; init; }

    public int? Star3 { get; init; }

    public int? Star3OrMore { get; init; }

    public int? Subjects { get; init; }

    public string? Value { get; init; }

    public LocalText? Unit { get; init; }

    public LocalText? Note { get; init; }

    public IReadOnlyList<Link> Sources { get; init; } = [];
}
