using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.ApiKeys;

/// <summary>Keys to the Content Delivery API that are given to other systems, and taken back.</summary>
internal static class ApiKeyPages
{
    public static IServiceCollection AddApiKeys(this IServiceCollection services)
    {
        services.AddSingleton<ApiKeyBook>();
        services.AddSingleton<ApiKeyRing>();
        services.AddHostedService<ApiKeyReading>();
        services.AddScoped<ApiKeyDesk>();
        return services;
    }

    public static void MapApiKeys(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder keys = staff.MapGroup("/settings/api-keys").RequireAct(Act.ManageSettings);
        keys.MapGet("", (ApiKeyDesk desk, CancellationToken cancellationToken) => desk.ListAsync(cancellationToken));
        keys.MapPost("", async (HttpRequest request, ApiKeyDesk desk, CancellationToken cancellationToken)
            => await desk.AddAsync(ApiKeyInput.Of(await request.ReadFormAsync(cancellationToken)), cancellationToken));
        keys.MapPost("/{key:guid}/revoke", (Guid key, ApiKeyDesk desk, CancellationToken cancellationToken) => desk.RevokeAsync(key, cancellationToken));
    }
}
