namespace OcopSite.Web.Tests.Search.Judged;

internal sealed record JudgedAnswer(JudgedQuery Query, IReadOnlyList<string> Ranked)
{
    /// <summary>Nothing to gain where nothing answers: such a query counts by what must not be found.</summary>
    public double Gain => Query.IsAnswered ? Query.Gain(Ranked) : 1;

    public bool IsGoodFirst => Query.IsAnswered && Query.IsGoodFirst(Ranked);

    public bool HasForbidden => Query.HasForbidden(Ranked);
}
