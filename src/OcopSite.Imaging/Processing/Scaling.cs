using NetVips;

namespace OcopSite.Imaging.Processing;

/// <summary>Reads an original at the size wanted, upright, in sRGB, and cuts the window out.</summary>
internal static class Scaling
{
    // Broken data is an error; half a picture would be kept for a year. Said to the loader itself: from a stream, the library's parameter for it has no effect.
    private const string Strict = "fail-on=error";
    private const string AllFrames = "n=-1";

    public static Image Still(string file, Framing framing)
    {
        using Source source = Source.NewFromFile(file);
        using Image scaled = Load(source, framing, Strict);
        return Window(scaled, framing);
    }

    /// <summary>All frames, one below the other, as the library keeps animations.</summary>
    public static Image Animation(string file, Framing framing, int frames)
    {
        using Source source = Source.NewFromFile(file);
        using Image strip = Load(source, framing, $"{AllFrames},{Strict}");
        if (framing.IsWhole) return strip.Copy();

        Image[] windows = [.. Enumerable.Range(0, frames).Select(i => Window(strip, framing with { Top = (i * framing.ScaledHeight) + framing.Top }))];
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

    private static Image Load(Source source, Framing framing, string loaderOptions)
    {
        using Image scaled = Image.ThumbnailSource(
            source, framing.ScaledWidth, optionString: loaderOptions, height: framing.ScaledHeight, size: Enums.Size.Force, outputProfile: "srgb");
        return scaled.Colourspace(scaled.Bands < 3 ? Enums.Interpretation.Bw : Enums.Interpretation.Srgb);
    }

    private static Image Window(Image image, Framing framing)
        => framing.IsWhole ? image.Copy() : image.ExtractArea(framing.Left, framing.Top, framing.Width, framing.Height);
}
