using NetVips;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Variants;

/// <summary>Pixels: size, window, turning, colour.</summary>
public sealed class ScalingTests : IDisposable
{
    private readonly Studio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_picture_is_made_smaller_as_a_whole()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(1200, 800));
        using Image image = await _studio.LookAsync(new ImageVariant(path, 480), Studio.Old);
        Assert.Equal((480, 320), (image.Width, image.Height));
        Pictures.AssertColour(Pictures.Red, Pictures.At(image, 0.1, 0.5));
        Pictures.AssertColour(Pictures.Green, Pictures.At(image, 0.5, 0.5));
        Pictures.AssertColour(Pictures.Blue, Pictures.At(image, 0.9, 0.5));
    }

    [Fact]
    public async Task Nothing_is_enlarged()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(300, 200));
        using Image whole = await _studio.LookAsync(new ImageVariant(path, 960), Studio.Old);
        using Image cut = await _studio.LookAsync(new ImageVariant(path, 960) { Height = 960 }, Studio.Old);
        Assert.Equal((300, 200), (whole.Width, whole.Height));
        Assert.Equal((200, 200), (cut.Width, cut.Height));
    }

    [Theory]
    [InlineData(0.1, 220, 30, 40)]
    [InlineData(0.5, 30, 160, 60)]
    [InlineData(0.9, 40, 60, 200)]
    public async Task A_picture_is_cut_around_its_focal_point(double focus, double red, double green, double blue)
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(1200, 400));
        using Image image = await _studio.LookAsync(new ImageVariant(path, 200) { Height = 200, Focus = new Focus(focus, 0.5) }, Studio.Old);
        Assert.Equal((200, 200), (image.Width, image.Height));
        Pictures.AssertColour([red, green, blue], Pictures.At(image, 0.5, 0.5));
    }

    [Fact]
    public async Task A_picture_is_cut_as_an_editor_cut_it()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(1200, 400));
        using Image image = await _studio.LookAsync(new ImageVariant(path, 320) { Height = 240, Margins = new Margins(0.7, 0, 0.05, 0.4375), Focus = new Focus(0, 0) }, Studio.Old);
        Assert.Equal((300, 225), (image.Width, image.Height));
        Pictures.AssertColour(Pictures.Blue, Pictures.At(image, 0, 0.5));
        Pictures.AssertColour(Pictures.Blue, Pictures.At(image, 1, 0.5));
    }

    [Fact]
    public async Task A_photo_is_turned_as_the_camera_noted_before_it_is_cut()
    {
        string path = _studio.Add("a/turned.jpg", Pictures.TurnedJpeg(900, 300));
        ImageInfo info = await _studio.Service<IImageInspector>().InspectAsync(Path.Combine(_studio.Media, "a/turned.jpg"), CancellationToken.None);
        Assert.Equal((900, 300), (info.Width, info.Height));
        using Image whole = await _studio.LookAsync(new ImageVariant(path, 450), Studio.Old);
        Assert.Equal((450, 150), (whole.Width, whole.Height));
        Pictures.AssertColour(Pictures.Red, Pictures.At(whole, 0.1, 0.5));
        using Image cut = await _studio.LookAsync(new ImageVariant(path, 100) { Height = 100, Focus = new Focus(1, 0.5) }, Studio.Old);
        Pictures.AssertColour(Pictures.Blue, Pictures.At(cut, 0.5, 0.5));
        Assert.False(whole.Contains("orientation") && (int)whole.Get("orientation") != 1);
    }

    [Fact]
    public async Task A_picture_for_print_comes_out_in_the_colours_of_the_screen()
    {
        using Image flag = Pictures.Flag(600, 300);
        using Image cmyk = flag.IccTransform("cmyk", inputProfile: "srgb");
        string path = _studio.Add("a/print.jpg", cmyk.JpegsaveBuffer(q: 95));
        using Image image = await _studio.LookAsync(new ImageVariant(path, 300), Studio.Old);
        Assert.Equal((Enums.Interpretation.Srgb, 3), (image.Interpretation, image.Bands));
        // Print has fewer colours: near is all there is.
        Pictures.AssertColour(Pictures.Red, Pictures.At(image, 0.1, 0.5), 45);
        Pictures.AssertColour(Pictures.Green, Pictures.At(image, 0.5, 0.5), 45);
        Pictures.AssertColour(Pictures.Blue, Pictures.At(image, 0.9, 0.5), 60);
    }

    [Fact]
    public async Task A_print_picture_without_profile_is_still_understood()
    {
        using Image flag = Pictures.Flag(600, 300);
        using Image cmyk = flag.IccTransform("cmyk", inputProfile: "srgb");
        string path = _studio.Add("a/print.jpg", cmyk.JpegsaveBuffer(q: 95, keep: Enums.ForeignKeep.None));
        using Image image = await _studio.LookAsync(new ImageVariant(path, 300), Studio.Old);
        Assert.Equal(3, image.Bands);
        Pictures.AssertColour(Pictures.Red, Pictures.At(image, 0.1, 0.5), 60);
    }

    [Fact]
    public async Task A_wide_colour_profile_is_brought_to_sRGB_and_left_out()
    {
        using Image flag = Pictures.Flag(600, 300);
        using Image wide = flag.IccTransform("p3", inputProfile: "srgb");
        // Stored numbers differ from what they look like.
        Assert.True(Math.Abs(Pictures.At(wide, 0.1, 0.5)[0] - Pictures.Red[0]) > 10);
        string path = _studio.Add("a/p3.png", wide.PngsaveBuffer());
        using Image image = await _studio.LookAsync(new ImageVariant(path, 300), Studio.WebPOnly);
        Pictures.AssertColour(Pictures.Red, Pictures.At(image, 0.1, 0.5), 8);
        Assert.False(image.Contains("icc-profile-data"));
    }

    [Theory]
    [InlineData("jpg")]
    [InlineData("webp")]
    [InlineData("avif")]
    [InlineData("png")]
    public async Task No_metadata_goes_out(string format)
    {
        using Image flag = Pictures.Flag(600, 300);
        using Image noted = flag.Mutate(image =>
        {
            image.Set(GValue.GStrType, "exif-ifd0-Copyright", "Somebody at home");
            image.Set(GValue.GStrType, "exif-ifd3-GPSLatitude", "10/1 55/1 0/1");
            image.Set(GValue.BlobType, "xmp-data", "<x:xmpmeta xmlns:x='adobe:ns:meta/'/>"u8.ToArray());
        });
        byte[] original = noted.JpegsaveBuffer();
        Assert.True(original.AsSpan().IndexOf("Somebody at home"u8) > 0);
        string path = _studio.Add("a/noted.jpg", original);
        (_, byte[] bytes) = await _studio.MakeAsync(new ImageVariant(path, 300) { Format = ImageFormatExtensions.Named(format) }, Studio.Modern);
        using Image image = Image.NewFromBuffer(bytes);
        Assert.DoesNotContain(image.GetFields(), field => field.StartsWith("exif", StringComparison.Ordinal) || field.StartsWith("xmp", StringComparison.Ordinal) || field.StartsWith("icc", StringComparison.Ordinal));
        Assert.True(bytes.AsSpan().IndexOf("Somebody at home"u8) < 0);
    }

    [Fact]
    public async Task Grey_and_sixteen_bit_pictures_are_served_too()
    {
        using Image flag = Pictures.Flag(600, 300);
        using Image grey = flag.Colourspace(Enums.Interpretation.Bw);
        using Image deep = flag.Colourspace(Enums.Interpretation.Rgb16);
        string greyPath = _studio.Add("a/grey.png", grey.PngsaveBuffer()), deepPath = _studio.Add("a/deep.png", deep.PngsaveBuffer());
        foreach (ImageClient client in new[] { Studio.Modern, Studio.WebPOnly, Studio.Old })
        {
            using Image fromDeep = await _studio.LookAsync(new ImageVariant(deepPath, 300), client);
            Pictures.AssertColour(Pictures.Red, Pictures.At(fromDeep, 0.1, 0.5));
            using Image fromGrey = await _studio.LookAsync(new ImageVariant(greyPath, 300), client);
            Pictures.AssertColour([Pictures.At(grey, 0.1, 0.5)[0]], Pictures.At(fromGrey, 0.1, 0.5));
        }
    }
}
