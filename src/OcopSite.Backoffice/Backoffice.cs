using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice;

/// <summary>The back office at <c>/admin</c>: pages rendered on the server, forms that need no script, modules that make them comfortable.</summary>
public static class Backoffice
{
    public const string Path = "/admin";

    public static IServiceCollection AddBackoffice(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<AdminContext>();
        services.AddScoped(p => p.GetRequiredService<AdminContext>().Texts);
        services.AddSingleton<AdminAssets>();
        return services;
    }

    public static void MapBackoffice(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder staff = routes.MapGroup(Path).RequireAntiforgery().RequireAct(Act.Read);
        staff.MapGet("/{**path}", (Func<IResult>)AdminResults.NotFound);
    }
}
