using OcopSite.Engine;

namespace OcopSite.Backoffice.Exchange.Importing;

/// <summary>What is to become of one row: what is shown of it, and exactly what will be written.</summary>
/// <param name="Number">As the spreadsheet counts it.</param>
/// <param name="Key">The document; for a new one, the key it will have.</param>
/// <param name="Name">What the reader knows the document by.</param>
public sealed record PlannedRow(int Number, RowState State, Guid Key, string Name)
{
    public IReadOnlyList<PlannedChange> Changes { get; init; } = [];

    public IReadOnlyList<RowError> Errors { get; init; } = [];

    /// <summary>What the document was when the table was looked through; <see langword="null"/> for a new one.</summary>
    public ItemVersion? Expected { get; init; }

    /// <summary>By culture.</summary>
    public IReadOnlyDictionary<string, string> Names { get; init; } = new Dictionary<string, string>();

    public IReadOnlyList<PlannedValue> Values { get; init; } = [];

    public RowOutcome Outcome { get; init; }
}
