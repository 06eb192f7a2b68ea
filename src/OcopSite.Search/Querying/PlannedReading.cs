namespace OcopSite.Search.Querying;

/// <summary>A reading as sets of slots, a bit each.</summary>
/// <param name="Wanted">The words that some record has.</param>
/// <param name="WantedCount">How many words there are.</param>
/// <param name="Required">How many of them a hit must have.</param>
/// <param name="Welcome">What adds to a record that has the words.</param>
internal sealed record PlannedReading(ulong Wanted, int WantedCount, int Required, ulong Welcome, float Weight);
