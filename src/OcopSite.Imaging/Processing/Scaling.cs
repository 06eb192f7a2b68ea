using NetVips;

namespace OcopSite.Imaging.Processing;

/// <summary>Reads an original at the size wanted, upright, in sRGB, and cuts the window out.</summary>
internal static class Scaling
{
    // Broken data is an error; half a picture would be kept for a year. Said to the loader itself: from a stream, the library's parameter for it has no effect.
    private const string Strict = "fail-on=error";
    private const string AllFrames = "n=-1";

    public static Image Still(string file, ImageInfo info, Framing framing)
    {
        using Source source = Source.NewFromFile(file);
        using Image scaled = info.Format is SourceFormat.Jpeg ? Photo(source, info, framing) : Thumbnail(source, info, framing, Strict);
        using Image screen = InScreenColours(scaled);
        return Window(screen, framing);
    }

    /// <summary>All frames, one below the other, as the library keeps animations.</summary>
    public static Image Animation(string file, ImageInfo info, Framing framing)
    {
        using Source source = Source.NewFromFile(file);
        using Image thumbnails = Thumbnail(source, info, framing, $"{AllFrames},{Strict}");
        using Image strip = InScreenColours(thumbnails);
        if (framing.IsWhole) return strip.Copy();

        Image[] windows = [.. Enumerable.Range(0, info.Frames).Select(i => Window(strip, framing with { Top = (i * framing.ScaledHeight) + framing.Top }))];
        try
        {
            using Image joined = Image.Arrayjoin(windows, across: 1);
            return joined.Mutate(image => image.Set("page-height", framing.Height));
        }
        finally
        {
            foreach (Image window in windows) window.Dispose();
        }
    }

    private static Image Thumbnail(Source source, ImageInfo info, Framing framing, string loaderOptions) => Image.ThumbnailSource(
        source, framing.ScaledWidth, optionString: loaderOptions, height: framing.ScaledHeight, size: Enums.Size.Force, outputProfile: ProfileFor(info));

    // A JPEG is decoded at an eighth, a quarter or half of its size where that is still enough. The library's own thumbnails keep twice as much
    // in each direction, and take more than twice the time.
    private static Image Photo(Source source, ImageInfo info, Framing framing)
    {
        double factor = Math.Min((double)info.Width / framing.ScaledWidth, (double)info.Height / framing.ScaledHeight);
        int shrink = factor switch { >= 8 => 8, >= 4 => 4, >= 2 => 2, _ => 1 };
        using Image photo = Image.NewFromSource(source, $"shrink={shrink},{Strict}", access: Enums.Access.Sequential);
        return photo.ThumbnailImage(framing.ScaledWidth, height: framing.ScaledHeight, size: Enums.Size.Force, outputProfile: ProfileFor(info));
    }

    // Named for every picture, it would double the work on those that are in the colours of the screen as they are.
    private static string? ProfileFor(ImageInfo info) => info.HasProfile ? "srgb" : null;

    private static Image InScreenColours(Image image) => image.Colourspace(image.Bands < 3 ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);

    private static Image Window(Image image, Framing framing)
        => framing.IsWhole ? image.Copy() : image.ExtractArea(framing.Left, framing.Top, framing.Width, framing.Height);
}
