namespace OcopSite.Search.Querying;

/// <summary>Slots by what they stand for, so that readings which share a word share its slot.</summary>
internal sealed class SlotTable
{
    private readonly Dictionary<object, ulong> known = [];
    private readonly List<Slot> slots = [];

    public IReadOnlyList<Slot> Slots => slots;

    /// <summary>The bit of a slot; none when no term answers it, or the table is full.</summary>
    public ulong BitOf(object key, Func<IEnumerable<SlotTerm>> terms)
    {
        if (known.TryGetValue(key, out var bit))
            return bit;
        if (slots.Count < QueryPlan.MaxSlots && terms().ToArray() is { Length: > 0 } some)
        {
            bit = 1UL << slots.Count;
            slots.Add(new Slot(some));
        }
        return known[key] = bit;
    }
}
