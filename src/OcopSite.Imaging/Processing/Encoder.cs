using NetVips;

namespace OcopSite.Imaging.Processing;

/// <summary>Writes pixels, already in sRGB, in a format. No metadata goes out: neither the place a photo was taken at nor the camera.</summary>
internal static class Encoder
{
    private static readonly double[] White = [255];

    public static EncodedBytes Encode(Image image, ImageFormat format, Qualities quality, ImagingOptions options) => new(
        format switch
        {
            ImageFormat.Jpeg => Jpeg(image, quality.Jpeg),
            ImageFormat.Png => image.PngsaveBuffer(keep: Enums.ForeignKeep.None),
            ImageFormat.WebP => image.WebpsaveBuffer(q: quality.WebP, effort: options.WebPEffort, keep: Enums.ForeignKeep.None),
            ImageFormat.Avif => image.HeifsaveBuffer(q: quality.Avif, effort: options.AvifEffort, bitdepth: 8, compression: Enums.ForeignHeifCompression.Av1, keep: Enums.ForeignKeep.None),
            _ => throw new ArgumentOutOfRangeException(nameof(format), format, null),
        },
        format);

    private static byte[] Jpeg(Image image, int quality)
    {
        using Image opaque = image.HasAlpha() ? image.Flatten(background: White) : image.Copy();
        return opaque.JpegsaveBuffer(q: quality, interlace: true, optimizeCoding: true, keep: Enums.ForeignKeep.None);
    }
}
