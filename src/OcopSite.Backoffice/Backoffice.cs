using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Accounts;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice;

/// <summary>The back office at <c>/admin</c>: pages rendered on the server, forms that need no script, modules that make them comfortable.</summary>
public static class Backoffice
{
    public const string Path = "/admin";

    /// <param name="services">The host's services.</param>
    /// <param name="clientOf">Tells clients apart for rate limits.</param>
    public static IServiceCollection AddBackoffice(this IServiceCollection services, Func<HttpContext, string> clientOf)
    {
        services.AddHttpContextAccessor();
        services.AddScoped<AdminContext>();
        services.AddScoped(p => p.GetRequiredService<AdminContext>().Texts);
        services.AddSingleton<AdminAssets>();
        services.AddAccounts(clientOf);
        return services;
    }

    /// <summary>Asks who somebody is where an endpoint wants to know; after the middleware that every answer passes through.</summary>
    public static void UseBackoffice(this IApplicationBuilder app)
    {
        app.UseAuthentication();
        app.UseAuthorization();
    }

    public static void MapBackoffice(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder staff = routes.MapGroup(Path).RequireAuthorization(AccountServices.SignedIn).RequireAntiforgery().RequireAct(Act.Read);
        RouteGroupBuilder open = routes.MapGroup(Path).RequireAntiforgery();
        AccountServices.MapAccounts(staff, open);
        staff.MapGet("/{**path}", (Func<IResult>)AdminResults.NotFound);
    }
}
