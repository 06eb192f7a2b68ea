namespace OcopSite.Imaging;

public static class ImageFormatExtensions
{
    /// <summary>The name in an address and the extension of a file.</summary>
    public static string Name(this ImageFormat format) => format switch
    {
        ImageFormat.Jpeg => "jpg",
        ImageFormat.Png => "png",
        ImageFormat.WebP => "webp",
        ImageFormat.Avif => "avif",
        _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
    };

    public static string ContentType(this ImageFormat format) => format is ImageFormat.Jpeg ? "image/jpeg" : $"image/{format.Name()}";

    /// <summary>The format of a name, or <see langword="null"/>.</summary>
    public static ImageFormat? Named(string? name)
    {
        foreach (ImageFormat format in Enum.GetValues<ImageFormat>())
            if (format.Name() == name) return format;
        return null;
    }
}
