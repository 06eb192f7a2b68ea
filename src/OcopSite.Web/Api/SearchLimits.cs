using System.Text.Encodings.Web;
using System.Text.Unicode;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.Options;
using OcopSite.Web.Limits;

namespace OcopSite.Web.Api;

internal static class SearchLimits
{
    public const string Policy = "search";

    public static IServiceCollection AddSearchApi(this IServiceCollection services)
    {
        services.AddProblemDetails();
        // Vietnamese letters as they are; what HTML would mind is still escaped.
        services.ConfigureHttpJsonOptions(o => o.SerializerOptions.Encoder = JavaScriptEncoder.Create(UnicodeRanges.All));
        services.AddOptions<SearchLimitOptions>().BindConfiguration(SearchLimitOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddRateLimiter(options =>
        {
            options.RejectionStatusCode = StatusCodes.Status429TooManyRequests;
            options.OnRejected = OnRejectedAsync;
            options.AddPolicy(Policy, http => RateLimitPartition.GetTokenBucketLimiter(ClientKey.Of(http), _ => Bucket(http)));
        });
        return services;
    }

    private static TokenBucketRateLimiterOptions Bucket(HttpContext http)
    {
        SearchLimitOptions limits = http.RequestServices.GetRequiredService<IOptions<SearchLimitOptions>>().Value;
        return new TokenBucketRateLimiterOptions
        {
            TokenLimit = limits.Burst,
            TokensPerPeriod = limits.PerSecond,
            ReplenishmentPeriod = TimeSpan.FromSeconds(1),
            QueueLimit = 0,
        };
    }

    private static async ValueTask OnRejectedAsync(OnRejectedContext context, CancellationToken cancellationToken)
    {
        HttpContext http = context.HttpContext;
        http.Response.Headers.RetryAfter = "1";
        await Results.Problem("Too many requests; wait a second.", statusCode: StatusCodes.Status429TooManyRequests).ExecuteAsync(http);
    }
}
