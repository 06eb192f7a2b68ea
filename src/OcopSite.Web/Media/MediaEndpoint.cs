using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.StaticFiles;
using Microsoft.Extensions.FileProviders;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using OcopSite.Imaging;

namespace OcopSite.Web.Media;

/// <summary><c>/media</c>: originals of the media library, and with the parameters of a signed address the variants made from them.</summary>
internal static class MediaEndpoint
{
    // The address of a variant names the version of its file, so what it shows never changes.
    private const string Forever = "public, max-age=31536000, immutable";

    // An item keeps its folder: a file that replaces one of the same name has the same address.
    private const string Revalidate = "no-cache";

    private static readonly FileExtensionContentTypeProvider Types = new();

    public static void MapMedia(this WebApplication app)
    {
        string directory = app.Services.GetRequiredService<IOptions<ImagingOptions>>().Value.SourceDirectory;
        Directory.CreateDirectory(directory);
        // The provider finds nothing outside its directory, whatever dots and slashes the path holds.
        var files = new PhysicalFileProvider(directory);
        app.Lifetime.ApplicationStopped.Register(files.Dispose);
        app.MapMethods("/media/{**path}", [HttpMethods.Get, HttpMethods.Head], async Task<IResult> (string path, HttpContext http, IVariantUrls urls, IImageVariants variants)
            => urls.AskForVariant(http.Request.Query.Keys) ? await VariantAsync(http, urls, variants) : Original(files, path, http));
    }

    private static Results<PhysicalFileHttpResult, NotFound> Original(PhysicalFileProvider files, string path, HttpContext http)
    {
        IFileInfo file = files.GetFileInfo(path);
        if (file is not { Exists: true, PhysicalPath: string physicalPath }) return TypedResults.NotFound();

        string type = Types.TryGetContentType(path, out string? known) ? known : "application/octet-stream";
        http.Response.Headers[HeaderNames.CacheControl] = Revalidate;
        // Only pictures that cannot carry script are shown in the browser; everything else is a download.
        string? downloadName = IsPlainPicture(type) ? null : file.Name;
        return TypedResults.PhysicalFile(physicalPath, type, downloadName, file.LastModified, enableRangeProcessing: true);
    }

    private static async Task<Results<FileStreamHttpResult, NotFound, ProblemHttpResult>> VariantAsync(HttpContext http, IVariantUrls urls, IImageVariants variants)
    {
        if (urls.Read(http.Request.Path, name => http.Request.Query[name] is [string only] ? only : null) is not ImageVariant variant)
            return TypedResults.Problem("The address of this picture was not made by this site, or it was altered.", statusCode: StatusCodes.Status403Forbidden);
        try
        {
            if (await variants.OpenAsync(variant, ClientOf(http.Request), http.RequestAborted) is not EncodedImage image) return TypedResults.NotFound();
            SetCaching(http.Response.Headers, variant, isCurrent: variant.Version == variants.VersionOf(variant.Path));
            return TypedResults.Stream(image.Content, image.ContentType, entityTag: new EntityTagHeaderValue($"\"{image.Tag}\""));
        }
        catch (ImageRefusedException e)
        {
            return TypedResults.Problem(e.Message, statusCode: StatusCodes.Status422UnprocessableEntity);
        }
    }

    private static void SetCaching(IHeaderDictionary headers, ImageVariant variant, bool isCurrent)
    {
        // An address made for an earlier file shows the present one, but not for long.
        headers[HeaderNames.CacheControl] = isCurrent ? Forever : Revalidate;
        headers[HeaderNames.Vary] = variant.Format is null ? "Accept, Save-Data" : "Save-Data";
    }

    private static ImageClient ClientOf(HttpRequest request)
    {
        // Only what is named counts: old browsers send */* and mean something else.
        IList<MediaTypeHeaderValue> accepted = request.GetTypedHeaders().Accept;
        bool Takes(string type) => accepted.Any(a => a.MediaType.Equals(type, StringComparison.OrdinalIgnoreCase) && a.Quality is not 0);
        return new ImageClient(Takes("image/avif"), Takes("image/webp"), string.Equals(request.Headers["Save-Data"], "on", StringComparison.OrdinalIgnoreCase));
    }

    private static bool IsPlainPicture(string contentType) => contentType is "image/jpeg" or "image/png" or "image/webp" or "image/gif" or "image/avif";
}
