namespace OcopSite.Imaging.Processing;

/// <summary>How a variant is cut from its original: the whole is scaled first, and a window of it is kept.</summary>
internal readonly record struct Framing(int ScaledWidth, int ScaledHeight, int Left, int Top, int Width, int Height)
{
    public bool IsWhole => Width == ScaledWidth && Height == ScaledHeight;

    public static Framing Of(int width, int height, ImageVariant variant)
    {
        Margins cut = variant.Margins ?? new Margins(0, 0, 0, 0);
        double left = cut.Left * width, top = cut.Top * height;
        double boxWidth = Math.Max(1, width - left - (cut.Right * width)), boxHeight = Math.Max(1, height - top - (cut.Bottom * height));
        if (variant.Height is int wanted)
        {
            double ratio = (double)variant.Width / wanted;
            (double fullWidth, double fullHeight) = (boxWidth, boxHeight);
            boxWidth = Math.Min(fullWidth, fullHeight * ratio);
            boxHeight = boxWidth / ratio;
            // As near to the focus as the edges allow.
            Focus focus = variant.Focus ?? Focus.Middle;
            left = Math.Clamp((focus.X * width) - (boxWidth / 2), left, left + fullWidth - boxWidth);
            top = Math.Clamp((focus.Y * height) - (boxHeight / 2), top, top + Math.Max(0, fullHeight - boxHeight));
        }

        // Never above 1: nothing is enlarged.
        double scale = Math.Min(1, variant.Width / boxWidth);
        int outWidth = Pixels(boxWidth * scale), outHeight = Pixels(boxHeight * scale);
        int scaledWidth = Math.Max(outWidth, Pixels(width * scale)), scaledHeight = Math.Max(outHeight, Pixels(height * scale));
        return new Framing(
            scaledWidth,
            scaledHeight,
            Math.Clamp((int)Math.Round(left * scale), 0, scaledWidth - outWidth),
            Math.Clamp((int)Math.Round(top * scale), 0, scaledHeight - outHeight),
            outWidth,
            outHeight);
    }

    private static int Pixels(double length) => Math.Max(1, (int)Math.Round(length));
}
