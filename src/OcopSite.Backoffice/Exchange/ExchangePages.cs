using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Backoffice.Exchange.Columns;
using OcopSite.Backoffice.Exchange.Commands;
using OcopSite.Backoffice.Exchange.Importing;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Exchange;

/// <summary>Content out to tables and in from them; the whole site out to one file and in from it.</summary>
internal static class ExchangePages
{
    /// <summary>More than a table may have, so that one that is too large is told so on the page.</summary>
    private const long LargestTable = 64 * 1024 * 1024;

    public static IServiceCollection AddExchange(this IServiceCollection services)
    {
        services.AddScoped<SheetColumns>();
        services.AddScoped<CellNames>();
        services.AddScoped<CellTexts>();
        services.AddScoped<SheetExport>();
        services.AddScoped<RowReader>();
        services.AddScoped<ImportPlanner>();
        services.AddScoped<ImportDesk>();
        services.AddScoped<ExchangeDesk>();
        services.AddScoped<BackupDesk>();
        services.AddSingleton<SiteBackup>();
        services.AddSingleton<SiteRestore>();
        services.AddHostedService<RunningMark>();
        services.Configure<FormOptions>(o => o.MultipartBodyLengthLimit = BackupLimits.FileBytes);
        services.AddSingleton(new MenuEntry(70, "/admin/exchange", "menu.exchange"));
        return services;
    }

    public static void MapExchange(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder exchange = staff.MapGroup("/exchange");
        exchange.MapGet("", (ExchangeDesk desk) => desk.Open());
        exchange.MapGet("/export", (ExchangeDesk desk, [FromQuery] string? type, [FromQuery] string? format, CancellationToken cancellationToken) => desk.ExportAsync(type, format, cancellationToken));

        RouteGroupBuilder imports = exchange.MapGroup("/imports").RequireAct(Act.Write);
        imports.MapPost("", async (ExchangeDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.PlanAsync(await http.Request.ReadFormAsync(cancellationToken), cancellationToken)).WithMetadata(new RequestSizeLimitAttribute(LargestTable));
        imports.MapGet("/{token:guid}", (Guid token, ExchangeDesk desk, [FromQuery] string? show, [FromQuery] string? page, CancellationToken cancellationToken) => desk.ShowAsync(token, show, page, cancellationToken));
        imports.MapPost("/{token:guid}", async (Guid token, ExchangeDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.TakeAsync(token, await http.Request.ReadFormAsync(cancellationToken), cancellationToken));

        RouteGroupBuilder whole = exchange.MapGroup("").RequireAct(Act.ManageSettings);
        whole.MapPost("/backup", (BackupDesk desk, CancellationToken cancellationToken) => desk.DownloadAsync(cancellationToken));
        whole.MapPost("/restore", async (BackupDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.StageAsync(await http.Request.ReadFormAsync(cancellationToken), cancellationToken)).WithMetadata(new RequestSizeLimitAttribute(BackupLimits.FileBytes));
        whole.MapPost("/restore/cancel", (BackupDesk desk) => desk.Cancel());
    }
}
