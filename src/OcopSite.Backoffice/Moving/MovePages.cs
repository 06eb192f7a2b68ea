using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Moving;

/// <summary>Another place for documents, and a copy beside one.</summary>
internal static class MovePages
{
    public const string Path = Backoffice.Path + "/move";

    public static IServiceCollection AddMoving(this IServiceCollection services)
    {
        services.AddSingleton<DocumentPlaces>();
        services.AddScoped<MoveDesk>();
        return services;
    }

    public static void MapMoving(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder writers = staff.MapGroup("").RequireAct(Act.Write);
        writers.MapGet("/move", ([AsParameters] MoveParameters asked, MoveDesk desk) => desk.Open(asked));
        writers.MapPost("/move", async (MoveDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.MoveAsync(await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
        writers.MapPost("/documents/{key:guid}/copy", (Guid key, MoveDesk desk, CancellationToken cancellationToken) => desk.CopyAsync(key, cancellationToken));
    }
}
