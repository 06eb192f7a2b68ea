using System.Buffers.Binary;
using NetVips;

namespace OcopSite.Imaging.Tests.Support;

/// <summary>Originals made for tests.</summary>
internal static class Pictures
{
    public static readonly double[] Red = [220, 30, 40];
    public static readonly double[] Green = [30, 160, 60];
    public static readonly double[] Blue = [40, 60, 200];

    public static Image Plain(int width, int height, params double[] colour)
    {
        using Image black = Image.Black(width, height);
        using Image filled = black.NewFromImage(colour);
        return filled.Copy(interpretation: Enums.Interpretation.Srgb).CopyMemory();
    }

    /// <summary>A red, a green and a blue third, from left to right.</summary>
    public static Image Flag(int width, int height)
    {
        using Image red = Plain(width / 3, height, Red);
        using Image green = Plain(width - (2 * (width / 3)), height, Green);
        using Image blue = Plain(width / 3, height, Blue);
        using Image left = red.Join(green, Enums.Direction.Horizontal);
        using Image all = left.Join(blue, Enums.Direction.Horizontal);
        return all.CopyMemory();
    }

    public static byte[] FlagJpeg(int width, int height)
    {
        using Image flag = Flag(width, height);
        return flag.JpegsaveBuffer(q: 92);
    }

    /// <summary>A disc on nothing: opaque red in the middle, transparent around.</summary>
    public static byte[] DiscPng(int size)
    {
        using Image disc = Plain(size, size, [.. Red, 0]);
        return disc.Mutate(image => image.DrawCircle([.. Red, 255], size / 2, size / 2, size / 3, fill: true)).PngsaveBuffer();
    }

    /// <summary>Frames one below the other, as the library keeps animations.</summary>
    public static Image Animation(int width, int height, params double[][] colours)
    {
        Image[] frames = [.. colours.Select(colour => Plain(width, height, colour))];
        using Image strip = Image.Arrayjoin(frames, across: 1);
        foreach (Image frame in frames) frame.Dispose();
        return strip.Mutate(image =>
        {
            image.Set(GValue.GIntType, "page-height", height);
            image.Set(GValue.ArrayIntType, "delay", colours.Select(_ => 120).ToArray());
        });
    }

    /// <summary>A photo as a camera on its side stores it: lying, with a note to turn it.</summary>
    public static byte[] TurnedJpeg(int width, int height)
    {
        using Image flag = Flag(width, height);
        using Image lying = flag.Rot270();
        using Image noted = lying.Mutate(image => image.Set(GValue.GIntType, "orientation", 6));
        return noted.JpegsaveBuffer(q: 92);
    }

    /// <summary>A header that claims a size, and next to nothing behind it.</summary>
    public static byte[] PngHeader(int width, int height)
    {
        byte[] file = [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A, .. Chunk("IHDR"u8, [.. BigEndian(width), .. BigEndian(height), 8, 2, 0, 0, 0]), .. Chunk("IDAT"u8, [0x78, 0x9C, 0x03, 0, 0, 0, 0, 1]), .. Chunk("IEND"u8, [])];
        return file;
    }

    /// <summary>The start of a photo from an iPhone.</summary>
    public static byte[] HeicHeader(string brand = "heic", params string[] compatible)
    {
        byte[] brands = [.. System.Text.Encoding.ASCII.GetBytes(brand), 0, 0, 0, 0, .. compatible.SelectMany(System.Text.Encoding.ASCII.GetBytes)];
        return [.. BigEndian(brands.Length + 8), .. "ftyp"u8, .. brands, .. new byte[200]];
    }

    public static double[] At(Image image, double x, double y) => image.Getpoint((int)(x * (image.Width - 1)), (int)(y * (image.Height - 1)));

    public static void AssertColour(double[] expected, double[] actual, double tolerance = 24)
        => Assert.All(expected.Zip(actual), pair => Assert.InRange(pair.Second, pair.First - tolerance, pair.First + tolerance));

    private static byte[] Chunk(ReadOnlySpan<byte> type, byte[] data)
    {
        byte[] typed = [.. type, .. data];
        return [.. BigEndian(data.Length), .. typed, .. BigEndian((int)Crc32(typed))];
    }

    private static byte[] BigEndian(int number)
    {
        byte[] bytes = new byte[4];
        BinaryPrimitives.WriteInt32BigEndian(bytes, number);
        return bytes;
    }

    private static uint Crc32(byte[] bytes)
    {
        uint crc = uint.MaxValue;
        foreach (byte b in bytes)
        {
            crc ^= b;
            for (int bit = 0; bit < 8; bit++) crc = (crc >> 1) ^ ((crc & 1) == 0 ? 0 : 0xEDB88320);
        }

        return ~crc;
    }
}
