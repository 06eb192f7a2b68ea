using Microsoft.AspNetCore.StaticFiles;

namespace OcopSite.Web.Sharing;

/// <summary>The media type of a picture, by the name of its file.</summary>
internal static class ImageTypes
{
    private static readonly FileExtensionContentTypeProvider Known = new();

    public static string Of(string url) => Known.TryGetContentType(url, out string? type) ? type : "application/octet-stream";
}
