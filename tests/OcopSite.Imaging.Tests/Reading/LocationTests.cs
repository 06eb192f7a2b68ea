using NetVips;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Reading;

public sealed class LocationTests : IDisposable
{
    private readonly Studio _studio = new();

    public static TheoryData<string> Formats => ["jpg", "png", "webp", "avif"];

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task The_place_is_taken_out_and_colours_and_direction_stay(string format)
    {
        string file = Write(format, withPlace: true);
        using (Image before = Image.NewFromFile(file)) Assert.Contains(before.GetFields(), f => f.StartsWith("exif-ifd3-GPS", StringComparison.Ordinal));

        Assert.True(await _studio.Service<ILocationRemover>().RemoveAsync(file, CancellationToken.None));
        using Image after = Image.NewFromFile(file);
        Assert.DoesNotContain(after.GetFields(), f => f.StartsWith("exif-ifd3-", StringComparison.Ordinal) || f == "xmp-data");
        Assert.Equal((60, 40), (after.Width, after.Height));
        Assert.StartsWith("Ben Hai", (string)after.Get("exif-ifd0-Artist"), StringComparison.Ordinal);
        Assert.True(after.Contains("icc-profile-data"));
        if (format == "jpg") Assert.Equal(6, (int)after.Get("orientation"));
        Pictures.AssertColour(Pictures.Red, Pictures.At(after, 0.1, 0.5));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public async Task A_picture_that_tells_no_place_stays_as_it_is_to_the_byte(string format)
    {
        string file = Write(format, withPlace: false);
        byte[] before = await File.ReadAllBytesAsync(file);
        Assert.False(await _studio.Service<ILocationRemover>().RemoveAsync(file, CancellationToken.None));
        Assert.Equal(before, await File.ReadAllBytesAsync(file));
    }

    public void Dispose() => _studio.Dispose();

    private string Write(string format, bool withPlace)
    {
        using Image flag = Pictures.Flag(60, 40);
        using Image coloured = flag.IccTransform("srgb", inputProfile: "srgb");
        using Image told = coloured.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Artist", "Ben Hai");
            if (format == "jpg") image.Set(GValue.GIntType, "orientation", 6);
            if (!withPlace) return;
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "10/1 55/1 43/1");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitudeRef", "N");
            image.Set(GValue.BlobType, "xmp-data", "<x:xmpmeta xmlns:x='adobe:ns:meta/'><exif:GPSLatitude>10,55.7N</exif:GPSLatitude></x:xmpmeta>"u8.ToArray());
        });
        string file = Path.Combine(_studio.Media, $"photo.{format}");
        if (format == "avif") told.Heifsave(file, q: 90, compression: Enums.ForeignHeifCompression.Av1);
        else told.WriteToFile(file);
        return file;
    }
}
