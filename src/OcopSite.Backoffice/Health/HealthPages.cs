using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Health;

/// <summary>How the site stands, for those who look after it.</summary>
internal static class HealthPages
{
    public static IServiceCollection AddSiteHealth(this IServiceCollection services) => services.AddScoped<HealthDesk>();

    public static void MapSiteHealth(this RouteGroupBuilder staff)
        => staff.MapGroup("/settings/health").RequireAct(Act.ManageSettings).MapGet("", (HealthDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(cancellationToken));
}
