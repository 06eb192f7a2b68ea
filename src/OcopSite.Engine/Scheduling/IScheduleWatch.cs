namespace OcopSite.Engine.Scheduling;

/// <summary>Looks at planned changes when their time has come: what was right when it was planned need not be right any more.</summary>
public interface IScheduleWatch
{
    /// <summary>Whether a document may be published now in these cultures. When not, the plan is dropped; the watch tells whom it concerns.</summary>
    Task<bool> MayPublishAsync(Guid key, IReadOnlyList<string> cultures, CancellationToken cancellationToken);

    /// <summary>A planned change was not made for a reason that Umbraco names.</summary>
    Task NotMadeAsync(Guid key, string reason, CancellationToken cancellationToken);
}
