using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Audit;

/// <summary>Who did what, over the whole site.</summary>
internal static class AuditPages
{
    public static IServiceCollection AddAudit(this IServiceCollection services)
    {
        services.AddSingleton<AuditBook>();
        services.AddScoped<AuditWords>();
        services.AddScoped<AuditDesk>();
        services.AddSingleton(new MenuEntry(70, AuditFilter.Path, "menu.audit", Act.ReadAudit));
        return services;
    }

    public static void MapAudit(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder readers = staff.MapGroup("/audit").RequireAct(Act.ReadAudit);
        readers.MapGet("", ([AsParameters] AuditParameters asked, AuditDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(asked, cancellationToken));
        readers.MapGet("/export.csv", ([AsParameters] AuditParameters asked, AuditDesk desk, CancellationToken cancellationToken) => desk.ExportAsync(asked, cancellationToken));
    }
}
