namespace OcopSite.Search.Querying;

/// <summary>A part of a query — a word, two neighbours, a whole name — with the terms that answer it. The best of them counts.</summary>
internal sealed record Slot(IReadOnlyList<SlotTerm> Terms);
