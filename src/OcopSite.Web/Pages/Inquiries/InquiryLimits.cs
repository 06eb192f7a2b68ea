using System.Threading.RateLimiting;
using Microsoft.Extensions.Options;
using OcopSite.Web.Limits;

namespace OcopSite.Web.Pages.Inquiries;

/// <summary>Counts forms by client. Asked by the page itself, which keeps what was typed when it has to say no.</summary>
internal sealed class InquiryLimits(IOptions<InquiryLimitOptions> options) : IDisposable
{
    public static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetTokenBucketLimiter(ClientKey.Of(http), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.Value.Burst,
            TokensPerPeriod = options.Value.PerMinute,
            ReplenishmentPeriod = Period,
            QueueLimit = 0,
        }));

    public TimeSpan ShortestFill => TimeSpan.FromSeconds(options.Value.ShortestFillSeconds);

    public bool Allows(HttpContext http)
    {
        using RateLimitLease lease = _limiter.AttemptAcquire(http);
        return lease.IsAcquired;
    }

    public void Dispose() => _limiter.Dispose();
}
