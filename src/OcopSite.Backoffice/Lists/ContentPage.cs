namespace OcopSite.Backoffice.Lists;

/// <param name="Query">What was asked.</param>
/// <param name="Items">One page of it.</param>
/// <param name="Total">How many there are.</param>
public sealed record ContentPage(ContentQuery Query, IReadOnlyList<DocumentSummary> Items, int Total)
{
    public int Pages => Math.Max(1, (Total + ContentQuery.PageSize - 1) / ContentQuery.PageSize);
}
