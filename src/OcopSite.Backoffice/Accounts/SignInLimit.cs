using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Accounts;

/// <summary>Slows down who tries passwords, tokens and codes.</summary>
/// <param name="clientOf">Tells clients apart; the host knows how.</param>
internal sealed class SignInLimit(Func<HttpContext, string> clientOf) : IRateLimiterPolicy<string>
{
    public const string Policy = "sign-in";

    private static readonly TimeSpan Period = TimeSpan.FromMinutes(1);

    public Func<OnRejectedContext, CancellationToken, ValueTask> OnRejected => async (context, _) =>
    {
        context.HttpContext.Response.Headers.RetryAfter = Period.TotalSeconds.ToString("0", CultureInfo.InvariantCulture);
        await AdminResults.Page<TooManyView>(status: StatusCodes.Status429TooManyRequests).ExecuteAsync(context.HttpContext);
    };

    public RateLimitPartition<string> GetPartition(HttpContext httpContext)
    {
        AdminOptions options = httpContext.RequestServices.GetRequiredService<IOptions<AdminOptions>>().Value;
        return RateLimitPartition.GetTokenBucketLimiter(clientOf(httpContext), _ => new TokenBucketRateLimiterOptions
        {
            TokenLimit = options.SignInBurst,
            TokensPerPeriod = options.SignInsPerMinute,
            ReplenishmentPeriod = Period,
            QueueLimit = 0,
        });
    }
}
