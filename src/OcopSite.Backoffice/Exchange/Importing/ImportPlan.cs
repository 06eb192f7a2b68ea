namespace OcopSite.Backoffice.Exchange.Importing;

/// <summary>What an import of a table would do, and, once it is applied, what it did.</summary>
/// <param name="Type">The alias of the document type.</param>
/// <param name="File">The name of the file.</param>
/// <param name="ParentKey">Where new documents come to stand.</param>
public sealed record ImportPlan(string Type, string File, Guid? ParentKey, IReadOnlyList<PlannedRow> Rows)
{
    /// <summary>Headers of columns that mean nothing here, and are left out.</summary>
    public IReadOnlyList<string> Ignored { get; init; } = [];

    public bool Applied { get; init; }

    /// <summary>How many documents would be written.</summary>
    public int Writes => Count(RowState.New) + Count(RowState.Changed);

    public int Count(RowState state) => Rows.Count(r => r.State == state);

    public int Count(RowOutcome outcome) => Rows.Count(r => r.Outcome == outcome);
}
