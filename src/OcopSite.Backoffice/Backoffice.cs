using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Editing;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Texts;

namespace OcopSite.Backoffice;

/// <summary>The back office at <c>/admin</c>: pages rendered on the server, forms that need no script, modules that make them comfortable.</summary>
public static class Backoffice
{
    public const string Path = "/admin";

    /// <summary>A document with hundreds of blocks has thousands of fields.</summary>
    private const int MostFields = 20_000;

    /// <summary>Adds the back office. An <see cref="ISiteWords"/> must be there.</summary>
    public static IServiceCollection AddBackoffice(this IServiceCollection services)
    {
        services.AddHttpContextAccessor();
        services.Configure<FormOptions>(o => o.ValueCountLimit = MostFields);
        services.AddScoped<AdminContext>();
        services.AddScoped(p => p.GetRequiredService<AdminContext>().Texts);
        services.AddScoped<SchemaWords>();
        services.AddSingleton<AdminAssets>();
        services.AddContentLists();
        services.AddEditing();
        return services;
    }

    public static void MapBackoffice(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder admin = routes.MapGroup(Path).RequireAntiforgery().RequireAct(Act.Read);
        admin.MapContentLists();
        admin.MapEditing();
        admin.MapGet("/{**path}", (Func<IResult>)AdminResults.NotFound);
    }
}
