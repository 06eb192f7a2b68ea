using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Accounts;
using OcopSite.Backoffice.ApiKeys;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Bin;
using OcopSite.Backoffice.Editing;
using OcopSite.Backoffice.Exchange;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Backoffice.Health;
using OcopSite.Backoffice.History;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Moving;
using OcopSite.Backoffice.Publishing;
using OcopSite.Backoffice.Redirects;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Reviews;
using OcopSite.Backoffice.Settings;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Synonyms;
using OcopSite.Backoffice.Texts;
using OcopSite.Backoffice.Today;
using OcopSite.Backoffice.Visitors;
using OcopSite.Backoffice.Webhooks;

namespace OcopSite.Backoffice;

/// <summary>The back office at <c>/admin</c>: pages rendered on the server, forms that need no script, modules that make them comfortable.</summary>
public static class Backoffice
{
    public const string Path = "/admin";

    /// <summary>A document with hundreds of blocks has thousands of fields.</summary>
    private const int MostFields = 20_000;

    /// <summary>
    /// Adds the back office. An <see cref="ISiteWords"/>, an <see cref="ISearchReport"/>, an <see cref="ISearchWords"/>, an <see cref="IHealthFacts"/>
    /// and a <see cref="BackupPlaces"/> must be there.
    /// </summary>
    /// <param name="services">The host's services.</param>
    /// <param name="clientOf">Tells clients apart for rate limits.</param>
    public static IServiceCollection AddBackoffice(this IServiceCollection services, Func<HttpContext, string> clientOf)
    {
        services.AddHttpContextAccessor();
        services.Configure<FormOptions>(o => o.ValueCountLimit = MostFields);
        services.AddScoped<AdminContext>();
        services.AddScoped(p => p.GetRequiredService<AdminContext>().Texts);
        services.AddScoped<SchemaWords>();
        services.AddSingleton<AdminAssets>();
        services.AddToday();
        services.AddContentLists();
        services.AddEditing();
        services.AddMedia();
        services.AddReviews();
        services.AddPublishing();
        services.AddHistory();
        services.AddMoving();
        services.AddBin();
        services.AddVisitors();
        services.AddExchange();
        services.AddAudit();
        services.AddSettings();
        services.AddRedirects();
        services.AddWebhooks();
        services.AddApiKeys();
        services.AddSiteHealth();
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
        staff.MapToday();
        staff.MapContentLists();
        staff.MapEditing();
        staff.MapMedia();
        staff.MapReviews();
        staff.MapPublishing();
        staff.MapHistory();
        staff.MapMoving();
        staff.MapBin();
        staff.MapVisitors();
        staff.MapExchange();
        staff.MapAudit();
        staff.MapSettings();
        staff.MapSynonyms();
        staff.MapRedirects();
        staff.MapWebhooks();
        staff.MapApiKeys();
        staff.MapSiteHealth();
        staff.MapGet("/{**path}", (Func<IResult>)AdminResults.NotFound);
    }
}
