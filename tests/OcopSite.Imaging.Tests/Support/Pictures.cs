using System.Buffers.Binary;
using NetVips;

namespace OcopSite.Imaging.Tests.Support;

/// <summary>Originals made for tests.</summary>
internal static class Pictures
{
    public static readonly double[] Red = [220, 30, 40];
    public static readonly double[] Green = [30, 160, 60];
    public static readonly double[] Blue = [40, 60, 200];
    public static readonly double[] White = [255, 255, 255];

    public static Image Plain(int width, int height, double[] colour)
    {
        using Image black = Image.Black(width, height);
        using Image filled = black.NewFromImage(colour);
        return filled.Copy(interpretation: Enums.Interpretation.Srgb);
    }

    /// <summary>A red left third, a green middle, a blue right third.</summary>
    public static Image Flag(int width, int height)
    {
        using Image red = Plain(width / 3, height, Red);
        using Image green = Plain(width - (2 * (width / 3)), height, Green);
        using Image blue = Plain(width / 3, height, Blue);
        return Image.Arrayjoin([red, green, blue], across: 3, hspacing: 0).Crop(0, 0, 1, 1) is { } probe ? Join(probe, red, green, blue) : throw new InvalidOperationException();
    }

    public static byte[] FlagJpeg(int width, int height)
    {
        using Image flag = Flag(width, height);
        return flag.JpegsaveBuffer(q: 92);
    }

    private static Image Join(Image probe, Image red, Image green, Image blue)
    {
        probe.Dispose();
        using Image left = red.Join(green, Enums.Direction.Horizontal);
        return left.Join(blue, Enums.Direction.Horizontal);
    }
}
