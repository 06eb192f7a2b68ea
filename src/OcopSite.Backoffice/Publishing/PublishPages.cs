using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;
using OcopSite.Engine.Scheduling;

namespace OcopSite.Backoffice.Publishing;

internal static class PublishPages
{
    /// <summary>Long enough to send the address to somebody who answers tomorrow.</summary>
    private static readonly TimeSpan PreviewLasts = TimeSpan.FromHours(48);

    public static IServiceCollection AddPublishing(this IServiceCollection services)
    {
        services.AddEach<IGateRule>();
        services.AddSingleton<PublishNotes>();
        services.AddSingleton<FailedPlans>();
        services.AddSingleton<IScheduleWatch, ScheduleGate>();
        services.AddScoped<Gate>();
        services.AddScoped<PublishDesk>();
        return services;
    }

    public static void MapPublishing(this RouteGroupBuilder staff)
    {
        staff.MapGet("/documents/{key:guid}/preview", PreviewAsync);
        RouteGroupBuilder document = staff.MapGroup("/documents/{key:guid}").RequireAct(Act.Publish);
        document.MapGet("/publish", (Guid key, PublishDesk desk, CancellationToken cancellationToken) => desk.OpenAsync(key, cancellationToken));
        document.MapPost("/publish", async (Guid key, PublishDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.PublishAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
        document.MapPost("/unpublish", async (Guid key, PublishDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.UnpublishAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
    }

    private static async Task<IResult> PreviewAsync(
        Guid key, [FromQuery] string? culture, [FromQuery] string? phone, IDocumentDesk desk, IPreviewLinks links, ContentSchema schema, TimeProvider clock, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not { Trashed: false } draft || !schema.DocumentType(draft.ContentType).IsRoutable) return AdminResults.NotFound();
        var urls = schema.Languages.Where(l => draft.Names.ContainsKey(l.IsoCode)).ToDictionary(l => l.IsoCode, l => links.UrlOf(key, l.IsoCode, PreviewLasts));
        string shown = culture is not null && urls.ContainsKey(culture) ? culture : urls.Keys.First();
        return AdminResults.Page<PreviewView>(new PreviewModel(draft, shown, urls, phone == "1", (clock.GetUtcNow() + PreviewLasts).UtcDateTime));
    }
}
