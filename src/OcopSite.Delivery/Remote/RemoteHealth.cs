using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace OcopSite.Delivery.Remote;

/// <summary>Whether the other side answers. Pages do not depend on it, so that it is away makes the site degraded, not unhealthy.</summary>
internal sealed class RemoteHealth(TimeProvider clock) : IHealthCheck
{
    private volatile Outcome _last = new(null, null);

    public void Succeeded() => _last = new Outcome(clock.GetUtcNow(), null);

    public void Failed(Exception e) => _last = _last with { Error = e.Message };

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Outcome last = _last;
        var facts = new Dictionary<string, object> { ["lastAnswer"] = last.Answered is DateTimeOffset at ? at : "none since the start" };
        return Task.FromResult(last switch
        {
            { Error: string error } => HealthCheckResult.Degraded($"The source of the content does not answer: {error} The site serves what it last read.", data: facts),
            { Answered: null } => HealthCheckResult.Degraded("The source of the content has not been asked yet.", data: facts),
            _ => HealthCheckResult.Healthy("The source of the content answers.", facts),
        });
    }

    private sealed record Outcome(DateTimeOffset? Answered, string? Error);
}
