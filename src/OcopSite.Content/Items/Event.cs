using OcopSite.Content.Rules;

namespace OcopSite.Content.Items;

/// <summary>A workshop, fair, festival, recognition round …</summary>
public sealed record Event : SourcedItem
{
    public LocalText? Summary { get; init; }

    /// <summary>Sanitised HTML.</summary>
    public LocalText? Body { get; init; }

    /// <summary>One of <see cref="Vocabulary.EventKinds"/>.</summary>
    public required string Kind { get; init; }

    /// <summary>When, as exactly as it is known.</summary>
    public EventDate When { get; init; } = EventDate.Unknown;

    /// <summary>Words for a date in the lunar calendar.</summary>
    public LocalText? LunarDate { get; init; }

    /// <summary>One of <see cref="Vocabulary.EventStatuses"/>.</summary>
    public string Status { get; init; } = "scheduled";

    public LocalText? Venue { get; init; }

    /// <summary>Where, in the words of the source; may lie outside the province.</summary>
    public string? LocalityName { get; init; }

    public Guid? LocalityId { get; init; }

    public IReadOnlyList<LocalText> Organisers { get; init; } = [];

    public IReadOnlyList<Chair> Chairs { get; init; } = [];

    public IReadOnlyList<AgendaItem> Agenda { get; init; } = [];

    public IReadOnlyList<Paper> Papers { get; init; } = [];

    public IReadOnlyList<Figure> Figures { get; init; } = [];

    public string? RegistrationUrl { get; init; }

    public IReadOnlyList<Guid> ProductIds { get; init; } = [];

    public IReadOnlyList<Guid> ProducerIds { get; init; } = [];

    public IReadOnlyList<Image> Images { get; init; } = [];
}
