using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Editing;

/// <summary>The form of a document, and what its page asks for while somebody types.</summary>
internal static class EditPages
{
    /// <summary>Longer than any document: the longest texts in every language.</summary>
    private const int LargestForm = 8 * 1024 * 1024;

    /// <summary>What an address may have the page say; nothing else in it is shown.</summary>
    private static readonly string?[] Notices = ["saved", "published", "scheduled", "unpublished", "restored", "moved", "copied", "sent", "returned"];

    public static IServiceCollection AddEditing(this IServiceCollection services)
    {
        services.AddEach<IFieldEditor>();
        services.AddSingleton<FieldEditors>();
        services.AddSingleton<FormFactory>();
        services.AddSingleton<WorkingCopies>();
        services.AddSingleton<TranslationMarks>();
        services.AddSingleton<RemovedNotes>();
        services.AddSingleton<Presence>();
        services.AddScoped<EditDesk>();
        return services;
    }

    public static void MapEditing(this RouteGroupBuilder admin)
    {
        RouteGroupBuilder documents = admin.MapGroup("/documents/{key:guid}").WithMetadata(new RequestSizeLimitAttribute(LargestForm));
        documents.MapGet("", (Guid key, EditDesk desk, [FromQuery] string? type, [FromQuery] Guid? parent, [FromQuery] string? notice, CancellationToken cancellationToken)
            => desk.OpenAsync(key, type, parent, Notices.Contains(notice) ? $"edit.notice.{notice}" : null, cancellationToken));
        documents.MapPost("", async (Guid key, EditDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.SaveAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
        documents.MapPost("/working-copy", KeepAsync);
        documents.MapPost("/working-copy/discard", DiscardAsync);
        documents.MapPost("/presence", (Guid key, Presence presence, AdminContext here) => TypedResults.Ok(new PresentOthers(presence.Tell(key, here.Member))));
    }

    private static async Task<IResult> KeepAsync(Guid key, HttpContext http, WorkingCopies copies, AdminContext here, CancellationToken cancellationToken)
    {
        await copies.KeepAsync(key, here.Member, await http.Request.ReadFormAsync(cancellationToken), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<IResult> DiscardAsync(Guid key, HttpContext http, WorkingCopies copies, AdminContext here, CancellationToken cancellationToken)
    {
        await copies.ForgetAsync(key, here.Member, cancellationToken);
        IFormCollection form = await http.Request.ReadFormAsync(cancellationToken);
        // A document that was never saved begins anew.
        return AdminResults.SeeOther(AdminUrl.With($"/admin/documents/{key}", ("type", form["type"]), ("parent", form["parent"])));
    }
}
