using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Publishing;

internal static class PublishPages
{
    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        foreach (Type rule in typeof(IGateRule).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(IGateRule))))
            services.AddSingleton(typeof(IGateRule), rule);
        services.AddSingleton<PublishNotes>();
        services.AddScoped<Gate>();
        services.AddScoped<PublishDesk>();
        return services;
    }

    public static void MapPublishing(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder document = staff.MapGroup("/documents/{key:guid}").RequireAct(Act.Publish);
        document.MapGet("/publish", (Guid key, PublishDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(key, cancellationToken));
        document.MapPost("/publish", async (Guid key, PublishDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.PublishAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
        document.MapPost("/unpublish", async (Guid key, PublishDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.UnpublishAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
    }
}
