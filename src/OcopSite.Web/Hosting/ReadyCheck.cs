using Microsoft.Extensions.Diagnostics.HealthChecks;
using OcopSite.Delivery.Snapshots;
using OcopSite.Search;

namespace OcopSite.Web.Hosting;

/// <summary>Ready means: published content is loaded and can be searched.</summary>
internal sealed class ReadyCheck(ISnapshotAccessor snapshots, ISiteSearch search) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        var facts = new Dictionary<string, object>
        {
            ["documents"] = snapshots.Current.DocumentCount,
            ["position"] = snapshots.Current.Position,
            ["search"] = search.IsReady,
        };
        bool ready = snapshots.IsReady && search.IsReady;
        return Task.FromResult(ready ? HealthCheckResult.Healthy("Ready", facts) : HealthCheckResult.Unhealthy(snapshots.IsReady ? "The search index is being built" : "Content is being loaded", data: facts));
    }
}
