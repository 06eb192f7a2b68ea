using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Bin;

/// <summary>Where a document is used, taking it away, and the recycle bin.</summary>
internal static class BinPages
{
    public static IServiceCollection AddBin(this IServiceCollection services)
    {
        services.AddScoped<BinDesk>();
        services.AddSingleton(new MenuEntry(60, "/admin/bin", "menu.bin", Act.Delete));
        return services;
    }

    public static void MapBin(this RouteGroupBuilder staff)
    {
        staff.MapGet("/documents/{key:guid}/uses", (Guid key, BinDesk desk, CancellationToken cancellationToken) => desk.ShowUsesAsync(key, cancellationToken));
        RouteGroupBuilder takers = staff.MapGroup("").RequireAct(Act.Delete);
        takers.MapPost("/documents/{key:guid}/trash", (Guid key, BinDesk desk, CancellationToken cancellationToken) => desk.TrashAsync(key, cancellationToken));
        takers.MapGet("/bin", (BinDesk desk) => desk.Open());
        takers.MapPost("/bin", async (BinDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.TakeAsync(await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
    }
}
