namespace OcopSite.Search.Querying;

/// <summary>What to look up, and how to score what is found. The best reading of a record counts.</summary>
internal sealed record QueryPlan(IReadOnlyList<Slot> Slots, IReadOnlyList<PlannedReading> Readings)
{
    /// <summary>Slots are bits of a word.</summary>
    public const int MaxSlots = 64;
}
