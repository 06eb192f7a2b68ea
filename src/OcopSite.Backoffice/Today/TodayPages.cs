using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Layout;

namespace OcopSite.Backoffice.Today;

/// <summary>The first page: what waits for whoever is signed in.</summary>
internal static class TodayPages
{
    public static IServiceCollection AddToday(this IServiceCollection services)
    {
        services.AddScoped<TodayDesk>();
        services.AddSingleton(new MenuEntry(10, "/admin", "menu.today"));
        return services;
    }

    public static void MapToday(this RouteGroupBuilder staff) => staff.MapGet("", (TodayDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(cancellationToken));
}
