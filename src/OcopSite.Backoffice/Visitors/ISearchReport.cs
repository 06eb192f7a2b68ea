namespace OcopSite.Backoffice.Visitors;

/// <summary>What visitors look for, as far as it may be told. The host implements it.</summary>
public interface ISearchReport
{
    /// <summary>The searches of the last days, the most frequent first.</summary>
    /// <param name="withoutResult">Only those that found nothing.</param>
    Task<IReadOnlyList<SearchedText>> TopAsync(int days, bool withoutResult, int take, CancellationToken cancellationToken);
}
