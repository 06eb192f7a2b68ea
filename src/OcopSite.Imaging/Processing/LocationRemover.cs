using System.Text;
using NetVips;
using OcopSite.Imaging.Reading;

namespace OcopSite.Imaging.Processing;

internal sealed class LocationRemover(ImageReader reader) : ILocationRemover
{
    /// <summary>The directory of EXIF that tells the place.</summary>
    private const string Place = "exif-ifd3-";
    private const string Xmp = "xmp-data";

    /// <summary>Nobody sees a difference; the original is not kept.</summary>
    private const int Quality = 95;

    public async Task<bool> RemoveAsync(string file, CancellationToken cancellationToken)
    {
        byte[]? without = await Task.Run(() => Without(file), cancellationToken);
        if (without is null) return false;
        await File.WriteAllBytesAsync(file, without, cancellationToken);
        return true;
    }

    private byte[]? Without(string file)
    {
        ImageInfo info = reader.Read(file);
        try
        {
            using Source source = Source.NewFromFile(file);
            using Image image = Image.NewFromSource(source, kwargs: info.Frames > 1 ? new VOption { { "n", -1 } } : null);
            string[] told = [.. image.GetFields().Where(f => f.StartsWith(Place, StringComparison.Ordinal) || (f == Xmp && TellsPlace(image)))];
            if (told.Length == 0) return null;
            using Image silent = image.Mutate(fields =>
            {
                foreach (string field in told) fields.Remove(field);
            });
            return Write(silent, info.Format);
        }
        catch (VipsException e)
        {
            throw ImageReader.Unreadable(info.Format, e);
        }
    }

    private static bool TellsPlace(Image image) => Encoding.UTF8.GetString((byte[])image.Get(Xmp)).Contains("GPS", StringComparison.Ordinal);

    private static byte[] Write(Image image, SourceFormat format) => format switch
    {
        SourceFormat.Jpeg => image.JpegsaveBuffer(q: Quality, optimizeCoding: true),
        SourceFormat.Png => image.PngsaveBuffer(),
        SourceFormat.WebP => image.WebpsaveBuffer(q: Quality),
        SourceFormat.Avif => image.HeifsaveBuffer(q: Quality, compression: Enums.ForeignHeifCompression.Av1),
        _ => throw new ImageRefusedException(ImageProblem.UnknownFormat, $"A {format} picture that tells a place is not taken."),
    };
}
