using OcopSite.Backoffice.Exchange.Importing;

namespace OcopSite.Backoffice.Exchange;

/// <param name="Show">Rows of this state alone; <see langword="null"/> for all.</param>
/// <param name="Page">From 1.</param>
public sealed record ImportModel(Guid Token, ImportPlan Plan, RowState? Show, int Page)
{
    private const int PageSize = 200;

    public IReadOnlyList<PlannedRow> Rows => [.. Chosen.Skip((Page - 1) * PageSize).Take(PageSize)];

    public int Pages => Math.Max(1, (Chosen.Count() + PageSize - 1) / PageSize);

    private IEnumerable<PlannedRow> Chosen => Plan.Rows.Where(r => Show is null || r.State == Show);
}
