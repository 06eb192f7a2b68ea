using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OcopSite.Engine;

namespace OcopSite.Web.Hosting;

/// <summary>Originals of the media library at <c>/media</c>.</summary>
internal static class MediaFiles
{
    // A file lies in a folder of its own that changes with each upload, so an address never changes its content.
    private const string Forever = "public, max-age=31536000, immutable";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void MapMediaFiles(this WebApplication app)
    {
        string directory = app.Services.GetRequiredService<IOptions<EngineOptions>>().Value.MediaDirectory;
        Directory.CreateDirectory(directory);
        // The provider finds nothing outside its directory, whatever dots and slashes the path holds.
        var files = new PhysicalFileProvider(directory);
        app.Lifetime.ApplicationStopped.Register(files.Dispose);
        app.MapMethods("/media/{**path}", [HttpMethods.Get, HttpMethods.Head], (string path, HttpContext http) => Handle(files, path, http));
    }

    private static Results<PhysicalFileHttpResult, NotFound> Handle(PhysicalFileProvider files, string path, HttpContext http)
    {
        IFileInfo file = files.GetFileInfo(path);
        if (file is not { Exists: true, PhysicalPath: string physicalPath }) return TypedResults.NotFound();

        string type = Types.TryGetContentType(path, out string? known) ? known : "application/octet-stream";
        http.Response.Headers[HeaderNames.CacheControl] = Forever;
        // Only pictures that cannot carry script are shown in the browser; everything else is a download.
        string? downloadName = IsPlainPicture(type) ? null : file.Name;
        return TypedResults.PhysicalFile(physicalPath, type, downloadName, file.LastModified, enableRangeProcessing: true);
    }

    private static bool IsPlainPicture(string contentType) => contentType is "image/jpeg" or "image/png" or "image/webp" or "image/gif" or "image/avif";
}
