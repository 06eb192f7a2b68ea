using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Reviews;

/// <summary>Send for review, comment, return, approve.</summary>
internal static class ReviewPages
{
    public static IServiceCollection AddReviews(this IServiceCollection services)
    {
        services.AddSingleton<ReviewBook>();
        services.AddScoped<ReviewDesk>();
        return services;
    }

    public static void MapReviews(this RouteGroupBuilder staff)
    {
        staff.MapGet("/documents/{key:guid}/review", (Guid key, ReviewDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(key, cancellationToken)).RequireAct(Act.SendForReview);
        staff.MapPost("/documents/{key:guid}/review", async (Guid key, ReviewDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.TakeAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken)).RequireAct(Act.SendForReview);
    }
}
