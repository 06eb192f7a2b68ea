using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Media.Item;
using OcopSite.Backoffice.Media.Library;
using OcopSite.Backoffice.Media.Uploads;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Media;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OcopSite.Backoffice.Media;

/// <summary>The library: what is in it, what comes into it, and the page of each item.</summary>
internal static class MediaPages
{
    private const int LongestName = 255;

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static IServiceCollection AddMedia(this IServiceCollection services)
    {
        services.AddOptions<UploadOptions>().BindConfiguration(UploadOptions.Section).ValidateDataAnnotations().ValidateOnStart();
        services.AddSingleton<MediaIndex>();
        services.AddSingleton<IMediaIndex>(p => p.GetRequiredService<MediaIndex>());
        services.AddTransient<INotificationHandler<MediaTreeChangeNotification>>(p => p.GetRequiredService<MediaIndex>());
        services.AddSingleton<IMediaDesk, MediaDesk>();
        services.AddSingleton<Consents>();
        services.AddSingleton<MediaLibrary>();
        services.AddScoped<MediaBulk>();
        services.AddSingleton<FileKinds>();
        services.AddSingleton<Twins>();
        services.AddSingleton<UploadTurn>();
        services.AddScoped<UploadDesk>();
        services.AddSingleton<MediaForms>();
        services.AddScoped<ItemDesk>();
        services.AddSingleton(new MenuEntry(30, "/admin/media", "menu.media"));
        return services;
    }

    public static void MapMedia(this RouteGroupBuilder admin)
    {
        UploadOptions limits = ((IEndpointRouteBuilder)admin).ServiceProvider.GetRequiredService<IOptions<UploadOptions>>().Value;
        RouteGroupBuilder media = admin.MapGroup("/media");
        media.MapGet("", (MediaLibrary library, [AsParameters] MediaParameters parameters, CancellationToken cancellationToken) => ListAsync(library, parameters.ToQuery(), cancellationToken));
        media.MapGet("/bin", (MediaLibrary library, [AsParameters] MediaParameters parameters, CancellationToken cancellationToken) => ListAsync(library, parameters.ToQuery(bin: true), cancellationToken));
        media.MapPost("", async (MediaBulk bulk, HttpContext http, CancellationToken cancellationToken) => await bulk.DoAsync(await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
        media.MapPost("/folders", MakeFolderAsync).RequireAct(Act.ManageMedia);
        media.MapPost("/upload", UploadAsync).RequireAct(Act.ManageMedia).WithMetadata(new RequestSizeLimitAttribute(limits.LargestForm));

        RouteGroupBuilder item = media.MapGroup("/{key:guid}");
        item.MapGet("", (Guid key, ItemDesk desk, [FromQuery] string? notice, CancellationToken cancellationToken)
            => desk.OpenAsync(key, notice is "saved" or "replaced" or "consent" ? $"media.notice.{notice}" : null, cancellationToken));
        item.MapPost("", async (Guid key, ItemDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.SaveAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken));
        item.MapGet("/file", FileAsync);
        item.MapPost("/file", async (Guid key, ItemDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.ReplaceAsync(key, (await http.Request.ReadFormAsync(cancellationToken)).Files.GetFile("file"), cancellationToken))
            .RequireAct(Act.ManageMedia).WithMetadata(new RequestSizeLimitAttribute(limits.LargestForm));
        item.MapPost("/consent", async (Guid key, ItemDesk desk, HttpContext http, CancellationToken cancellationToken)
            => await desk.KeepConsentAsync(key, await http.Request.ReadFormAsync(cancellationToken), cancellationToken))
            .RequireAct(Act.ManageMedia);
    }

    private static async Task<IResult> ListAsync(MediaLibrary library, MediaQuery query, CancellationToken cancellationToken)
        => await library.AnswerAsync(query, cancellationToken) is not MediaPage page ? AdminResults.NotFound()
            : query.Bin ? AdminResults.Page<BinView>(page)
            : AdminResults.Page<LibraryView>(page);

    private static async Task<IResult> MakeFolderAsync(HttpContext http, IMediaDesk desk, IMediaIndex index, AdminContext here, CancellationToken cancellationToken)
    {
        IFormCollection form = await http.Request.ReadFormAsync(cancellationToken);
        string name = form["name"].ToString().Trim();
        Guid? parent = FolderOf(form, index);
        if (name.Length is 0 or > LongestName) return AdminResults.SeeOther(AdminUrl.With("/admin/media", ("folder", parent?.ToString()), ("problem", "folder")));
        MediaDraft made = await desk.CreateFolderAsync(name, parent, here.Member, cancellationToken);
        return AdminResults.SeeOther($"/admin/media?folder={made.Key}");
    }

    private static async Task<IResult> UploadAsync(HttpContext http, UploadDesk desk, IMediaIndex index, CancellationToken cancellationToken)
    {
        IFormCollection form = await http.Request.ReadFormAsync(cancellationToken);
        Guid? folder = FolderOf(form, index);
        var files = new List<UploadOutcome>();
        // A form that was sent without choosing a file has one without a name.
        foreach (IFormFile file in form.Files.Where(f => f.FileName.Length > 0)) files.Add(await desk.TakeAsync(file, folder, cancellationToken));

        var result = new UploadResult(folder, files);
        int status = files.Count == 0 || result.HasRefusals ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        return http.Request.IsFromScript() ? TypedResults.Json(result, statusCode: status) : AdminResults.Page<UploadView>(result, status);
    }

    // Also what is in the bin, which no other address gives.
    private static async Task<IResult> FileAsync(Guid key, IMediaDesk desk, IMediaFiles files, HttpContext http, CancellationToken cancellationToken)
    {
        if ((await desk.FindAsync(key, cancellationToken))?.File is not StoredPicture file || files.OpenRead(file.Url) is not Stream content) return AdminResults.NotFound();
        http.Response.Headers.CacheControl = "no-store";
        string type = Types.TryGetContentType(file.Url, out string? known) ? known : "application/octet-stream";
        return TypedResults.Stream(content, type, type.StartsWith("image/", StringComparison.Ordinal) && type != "image/svg+xml" ? null : Path.GetFileName(file.Url));
    }

    private static Guid? FolderOf(IFormCollection form, IMediaIndex index)
        => Guid.TryParse(form["folder"], out Guid key) && index.Find(key) is { IsFolder: true, Trashed: false } ? key : null;
}
