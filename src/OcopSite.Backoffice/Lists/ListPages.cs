using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Media;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;

namespace OcopSite.Backoffice.Lists;

/// <summary>The tree, lists of documents by type, and what pickers look up.</summary>
internal static class ListPages
{
    private const int MostOptions = 20;

    public static IServiceCollection AddContentLists(this IServiceCollection services)
    {
        services.AddSingleton<DocumentIndex>();
        services.AddSingleton<IDocumentIndex>(p => p.GetRequiredService<DocumentIndex>());
        services.AddTransient<INotificationHandler<ContentTreeChangeNotification>>(p => p.GetRequiredService<DocumentIndex>());
        services.AddSingleton<ContentLists>();
        services.AddScoped<BulkDesk>();
        services.AddScoped<StaffNames>();
        services.AddSingleton<IDocumentDesk, DocumentDesk>();
        services.AddSingleton(new MenuEntry(20, "/admin/content", "menu.content"));
        return services;
    }

    public static void MapContentLists(this RouteGroupBuilder admin)
    {
        admin.MapGet("/content", () => AdminResults.Page<TreeView>());
        admin.MapGet("/content/{type}", List);
        admin.MapPost("/content/{type}", BulkAsync);
        admin.MapGet("/pick/documents", PickDocuments);
        admin.MapGet("/pick/documents/{key:guid}", PickedDocument);
        admin.MapGet("/pick/media", PickMedia);
        admin.MapGet("/pick/media/{key:guid}", PickedMedia);
    }

    private static IResult List(string type, [AsParameters] ListParameters parameters, ContentLists lists, ContentSchema schema)
        => schema.DocumentTypes.Any(t => t.Alias == type && !t.IsElement && !t.IsComposition)
            ? AdminResults.Page<ListView>(lists.Answer(parameters.ToQuery(type)))
            : AdminResults.NotFound();

    private static async Task<IResult> BulkAsync(string type, HttpContext http, BulkDesk bulk, CancellationToken cancellationToken)
        => await bulk.DoAsync(type, await http.Request.ReadFormAsync(cancellationToken), cancellationToken);

    private static Ok<IEnumerable<PickOption>> PickDocuments([FromQuery] string? q, [FromQuery] string? types, IDocumentIndex index, AdminContext here, Texts.SchemaWords words)
    {
        IReadOnlyList<string> typed = FoldedText.Words(q);
        string[] taken = (types ?? "").Split(',', StringSplitOptions.RemoveEmptyEntries);
        return TypedResults.Ok(index.All
            .Where(d => !d.Trashed && (taken.Length == 0 || taken.Contains(d.ContentType)) && FoldedText.Holds(d.Folded, typed))
            .OrderBy(d => d.NameIn(here.Culture), VietnameseAlphabet.Comparer)
            .Take(MostOptions)
            .Select(d => OptionOf(d, here, words)));
    }

    private static Results<Ok<PickOption>, NotFound> PickedDocument(Guid key, IDocumentIndex index, AdminContext here, Texts.SchemaWords words)
        => index.Find(key) is { Trashed: false } document ? TypedResults.Ok(OptionOf(document, here, words)) : TypedResults.NotFound();

    /// <param name="culture">The language of the alternative texts; that of the member where it is not named.</param>
    private static Ok<IEnumerable<PickOption>> PickMedia([FromQuery] string? q, [FromQuery] string? types, [FromQuery] string? culture, IMediaIndex library, AdminContext here)
    {
        IReadOnlyList<string> typed = FoldedText.Words(q);
        return TypedResults.Ok(library.All
            .Where(m => !m.Trashed && !m.IsFolder && (string.IsNullOrEmpty(types) || m.TypeAlias == types) && FoldedText.Holds(m.Folded, typed))
            .OrderByDescending(m => m.Updated)
            .Take(MostOptions)
            .Select(m => OptionOf(m, culture, here)));
    }

    private static Results<Ok<PickOption>, NotFound> PickedMedia(Guid key, [FromQuery] string? culture, IMediaIndex library, AdminContext here)
        => library.Find(key) is { Trashed: false, IsFolder: false } item ? TypedResults.Ok(OptionOf(item, culture, here)) : TypedResults.NotFound();

    private static PickOption OptionOf(DocumentSummary document, AdminContext here, Texts.SchemaWords words)
        => new(document.Key, document.NameIn(here.Culture), words.TypeName(document.ContentType), null);

    private static PickOption OptionOf(MediaSummary item, string? culture, AdminContext here)
        => new(item.Key, item.Name, item.AlternativeTexts.GetValueOrDefault(string.IsNullOrEmpty(culture) ? here.Culture : culture), item.ThumbnailUrl, item.Url);
}
