using NetVips;

namespace OcopSite.Backoffice.Tests.Media;

/// <summary>Files to upload, each picture with pixels of its own.</summary>
internal static class Pictures
{
    public static byte[] Png(int width = 40, int height = 30) => Noise(width, height).PngsaveBuffer();

    public static byte[] Jpeg(int width = 800, int height = 600) => Noise(width, height).JpegsaveBuffer();

    /// <summary>As a telephone takes it that was allowed to know where it is.</summary>
    public static byte[] JpegWithPlace() => Noise(800, 600).Mutate(image =>
    {
        image.Set(GValue.GStrType, "exif-ifd0-Model", "Camera");
        image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "10/1 55/1 43/1");
        image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
    }).JpegsaveBuffer();

    public static byte[] Avif(int width = 320, int height = 200) => Noise(width, height).HeifsaveBuffer(compression: Enums.ForeignHeifCompression.Av1, effort: 0);

    /// <summary>Another one each time, and as long as it is told to be.</summary>
    public static byte[] Pdf(int length = 200)
    {
        byte[] content = new byte[length];
        Random.Shared.NextBytes(content);
        "%PDF-1.7\n"u8.CopyTo(content);
        return content;
    }

    private static Image Noise(int width, int height)
        => Image.Gaussnoise(width, height, sigma: 40, mean: 128, seed: Random.Shared.Next()).Cast(Enums.BandFormat.Uchar).Copy(interpretation: Enums.Interpretation.Bw);
}
