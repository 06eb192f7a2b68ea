using System.Globalization;
using System.Net;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OcopSite.Web.Limits;

namespace OcopSite.Web.Api;

internal static class DeliveryLimits
{
    private const string Policy = "delivery";

    public static IServiceCollection AddDeliveryLimits(this IServiceCollection services)
    {
        services.AddOptions<DeliveryLimitOptions>().BindConfiguration(DeliveryLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.Configure<RateLimiterOptions>(options => options.AddPolicy(Policy, Partition));
        return services;
    }

    /// <summary>Limits each client, and tells it what it has: so many requests in so many seconds (the header <c>RateLimit-Policy</c>).</summary>
    public static void LimitDelivery(this IEndpointConventionBuilder api, DeliveryLimitOptions limits)
    {
        string policy = string.Create(CultureInfo.InvariantCulture, $"\"client\";q={limits.Burst};w={Math.Max(1, limits.Burst / limits.PerSecond)}");
        api.RequireRateLimiting(Policy).AddEndpointFilter((context, next) =>
        {
            context.HttpContext.Response.Headers["RateLimit-Policy"] = policy;
            return next(context);
        });
    }

    // Whoever asks from this machine is its own: a site built beside it, or a proxy that stands for all its clients.
    private static RateLimitPartition<string> Partition(HttpContext http) => http.Connection.RemoteIpAddress is IPAddress address && IPAddress.IsLoopback(address)
        ? RateLimitPartition.GetNoLimiter("")
        : RateLimitPartition.GetTokenBucketLimiter(ClientKey.Of(http), _ => Bucket(http.RequestServices.GetRequiredService<IOptions<DeliveryLimitOptions>>().Value));

    private static TokenBucketRateLimiterOptions Bucket(DeliveryLimitOptions limits) => new()
    {
        TokenLimit = limits.Burst,
        TokensPerPeriod = limits.PerSecond,
        ReplenishmentPeriod = TimeSpan.FromSeconds(1),
        QueueLimit = 0,
    };
}
