using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.History;

internal static class HistoryPages
{
    public static IServiceCollection AddHistory(this IServiceCollection services)
    {
        services.AddScoped<ReadableText>();
        services.AddScoped<HistoryDesk>();
        return services;
    }

    public static void MapHistory(this RouteGroupBuilder staff)
    {
        staff.MapGet("/documents/{key:guid}/history", (Guid key, int? version, HistoryDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(key, version, cancellationToken));
        staff.MapPost("/documents/{key:guid}/history", async (Guid key, HistoryDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.RollBackAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken)).RequireAct(Act.Translate);
    }
}
