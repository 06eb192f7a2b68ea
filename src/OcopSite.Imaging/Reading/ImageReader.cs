using Microsoft.Extensions.Options;
using NetVips;

namespace OcopSite.Imaging.Reading;

/// <summary>Reads headers, and refuses what is no picture we take or would be too much to decode.</summary>
internal sealed class ImageReader(IOptions<ImagingOptions> options) : IImageInspector
{
    public Task<ImageInfo> InspectAsync(string file, CancellationToken cancellationToken) => Task.Run(() => Read(file), cancellationToken);

    public ImageInfo Read(string file)
    {
        SourceFormat format = FormatOf(file);
        LibVips.Initialize();
        try
        {
            using Source source = Source.NewFromFile(file);
            using Image header = Image.NewFromSource(source, access: Enums.Access.Sequential);
            ImageInfo info = InfoOf(header, format);
            long pixels = (long)info.Width * info.Height * info.Frames;
            if (pixels > options.Value.MaxPixels)
                throw new ImageRefusedException(ImageProblem.TooManyPixels, $"The picture has {pixels:N0} pixels; at most {options.Value.MaxPixels:N0} are taken. Make it smaller first.");
            // Its header is understood even where there is no decoder for the rest.
            if (format is SourceFormat.Heic) _ = header.Getpoint(0, 0);
            return info;
        }
        catch (VipsException e)
        {
            throw Unreadable(format, e);
        }
    }

    /// <summary>Why a file of a known format could not be decoded.</summary>
    public static ImageRefusedException Unreadable(SourceFormat format, VipsException cause) => format is SourceFormat.Heic
        ? new(ImageProblem.HeicNotReadable, "This is a HEIC photo, as iPhones take them, and it cannot be read here. Save it as JPEG, or choose “Most Compatible” in the camera's settings.", cause)
        : new(ImageProblem.Damaged, "The picture is damaged or not complete. Upload it again.", cause);

    private SourceFormat FormatOf(string path)
    {
        using FileStream file = File.OpenRead(path);
        if (file.Length > options.Value.MaxBytes)
            throw new ImageRefusedException(ImageProblem.TooManyBytes, $"The file has {file.Length:N0} bytes; at most {options.Value.MaxBytes:N0} are taken. Make it smaller first.");
        Span<byte> head = stackalloc byte[FileSignature.Length];
        int length = file.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return FileSignature.Of(head[..length])
            ?? throw new ImageRefusedException(ImageProblem.UnknownFormat, "This is not a picture that can be shown. JPEG, PNG, WebP, GIF and AVIF are taken.");
    }

    private static ImageInfo InfoOf(Image header, SourceFormat format)
    {
        // A HEIC file may hold several pictures too, but they are no animation.
        int frames = format is SourceFormat.Gif or SourceFormat.WebP && header.Contains("n-pages") ? (int)header.Get("n-pages") : 1;
        // From the fifth on, the camera lay on its side.
        bool isTurned = header.Contains("orientation") && (int)header.Get("orientation") >= 5;
        (int width, int height) = isTurned ? (header.Height, header.Width) : (header.Width, header.Height);
        return new ImageInfo(format, width, height, frames, header.HasAlpha()) { HasProfile = header.Contains("icc-profile-data") };
    }
}
