namespace OcopSite.Engine.Audit;

/// <summary>Who did what, over the whole site. Umbraco's services write it; this reads it.</summary>
public interface IAuditTrail
{
    /// <summary>The newest first.</summary>
    Task<IReadOnlyList<TrailEntry>> ReadAsync(AuditQuery query, CancellationToken cancellationToken);

    /// <summary>All that is asked for, however much, the newest first; <see cref="AuditQuery.Take"/> does not count.</summary>
    IAsyncEnumerable<TrailEntry> StreamAsync(AuditQuery query, CancellationToken cancellationToken);
}
