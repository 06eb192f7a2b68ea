using System.Text;
using OcopSite.Imaging;

namespace OcopSite.Backoffice.Media.Uploads;

/// <summary>Tells what a file is from its content: neither its name nor what a browser says of it counts.</summary>
internal sealed class FileKinds(IImageInspector images)
{
    private const int HeadLength = 1024;

    /// <returns>The alias of its media type and its extension.</returns>
    /// <exception cref="UploadRefusedException">It is of a kind that is not taken.</exception>
    public async Task<(string TypeAlias, string Extension)> OfAsync(string path, CancellationToken cancellationToken)
    {
        byte[] head = await HeadAsync(path, cancellationToken);
        if (head.AsSpan().StartsWith("%PDF-"u8)) return (MediaTypes.File, ".pdf");
        try
        {
            ImageInfo info = await images.InspectAsync(path, cancellationToken);
            // No browser shows it, even where this machine could read it.
            return info.Format is SourceFormat.Heic ? throw new UploadRefusedException(KeyOf(ImageProblem.HeicNotReadable)) : (MediaTypes.Picture, ExtensionOf(info.Format));
        }
        catch (ImageRefusedException e)
        {
            throw new UploadRefusedException(e.Problem is ImageProblem.UnknownFormat && IsSvg(head) ? "upload.error.svg" : KeyOf(e.Problem), e);
        }
    }

    private static async Task<byte[]> HeadAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        var head = new byte[HeadLength];
        int length = await file.ReadAtLeastAsync(head, head.Length, throwOnEndOfStream: false, cancellationToken);
        return head[..length];
    }

    private static bool IsSvg(byte[] head) => Encoding.UTF8.GetString(head).Contains("<svg", StringComparison.OrdinalIgnoreCase);

    private static string KeyOf(ImageProblem problem) => $"upload.error.{problem}";

    private static string ExtensionOf(SourceFormat format) => format switch
    {
        SourceFormat.Jpeg => ".jpg",
        SourceFormat.Png => ".png",
        SourceFormat.WebP => ".webp",
        SourceFormat.Gif => ".gif",
        SourceFormat.Avif => ".avif",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };
}
