using System.Text;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Reading;

/// <summary>What is not read, and what is said about it.</summary>
public sealed class RefusalTests : IDisposable
{
    private readonly Studio _studio = new(o => o.MaxBytes = 200_000);

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_bomb_is_known_by_its_header()
        => Assert.Equal(ImageProblem.TooManyPixels, (await RefusedAsync("a/bomb.png", Pictures.PngHeader(60_000, 60_000))).Problem);

    [Fact]
    public async Task All_frames_of_an_animation_count()
    {
        using var studio = new Studio(o => o.MaxPixels = 25_000);
        using NetVips.Image strip = Pictures.Animation(100, 100, Pictures.Red, Pictures.Green, Pictures.Blue);
        string path = studio.Add("a/many.gif", strip.GifsaveBuffer());
        Assert.Equal(ImageProblem.TooManyPixels, (await RefusedAsync(studio, path)).Problem);
    }

    [Fact]
    public async Task A_file_with_too_many_bytes_is_not_opened()
        => Assert.Equal(ImageProblem.TooManyBytes, (await RefusedAsync("a/heavy.jpg", [.. Pictures.FlagJpeg(60, 30), .. new byte[200_000]])).Problem);

    [Theory]
    [InlineData("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"10\" height=\"10\"><script>alert(1)</script></svg>")]
    [InlineData("<?xml version=\"1.0\"?><svg xmlns=\"http://www.w3.org/2000/svg\"/>")]
    [InlineData("%PDF-1.7")]
    [InlineData("<!doctype html><title>x</title>")]
    [InlineData("")]
    public async Task What_is_no_picture_of_dots_is_refused_whatever_its_name(string text)
        => Assert.Equal(ImageProblem.UnknownFormat, (await RefusedAsync("a/x.jpg", Encoding.UTF8.GetBytes(text))).Problem);

    [Fact]
    public async Task A_photo_cut_short_is_refused_rather_than_half_shown()
    {
        byte[] whole = Pictures.FlagJpeg(1200, 800);
        Assert.Equal(ImageProblem.Damaged, (await RefusedAsync("a/short.jpg", whole[..(whole.Length / 2)])).Problem);
    }

    [Fact]
    public async Task A_header_with_nothing_behind_it_is_refused()
        => Assert.Equal(ImageProblem.Damaged, (await RefusedAsync("a/empty.png", Pictures.PngHeader(100, 100))).Problem);

    [Theory]
    [InlineData("heic")]
    [InlineData("heix")]
    [InlineData("mif1", "heic")]
    [InlineData("mif1")]
    public async Task A_HEIC_photo_that_cannot_be_read_says_what_to_do(string brand, params string[] compatible)
    {
        ImageRefusedException refused = await RefusedAsync("a/photo.heic", Pictures.HeicHeader(brand, compatible));
        Assert.Equal(ImageProblem.HeicNotReadable, refused.Problem);
        Assert.Contains("JPEG", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_sound_HEIC_photo_is_converted_where_there_is_a_decoder_and_refused_at_upload_where_not()
    {
        byte[] photo = await File.ReadAllBytesAsync(Path.Combine(AppContext.BaseDirectory, "Samples", "red.heic"));
        string path = _studio.Add("a/photo.heic", photo);
        Task<ImageInfo> inspection = _studio.Service<IImageInspector>().InspectAsync(Path.Combine(_studio.Media, "a/photo.heic"), CancellationToken.None);
        if (CanDecode(photo))
        {
            Assert.Equal(new ImageInfo(SourceFormat.Heic, 64, 48, 1, HasAlpha: false), await inspection);
            using NetVips.Image image = await _studio.LookAsync(new ImageVariant(path, 320), Studio.Old);
            Pictures.AssertColour(Pictures.Red, Pictures.At(image, 0.5, 0.5));
        }
        else
        {
            Assert.Equal(ImageProblem.HeicNotReadable, (await Assert.ThrowsAsync<ImageRefusedException>(() => inspection)).Problem);
            Assert.Equal(ImageProblem.HeicNotReadable, (await RefusedAsync(_studio, path)).Problem);
        }
    }

    [Fact]
    public async Task AVIF_is_not_taken_for_HEIC()
        => Assert.Equal(ImageProblem.Damaged, (await RefusedAsync("a/x.avif", Pictures.HeicHeader("mif1", "avif", "miaf"))).Problem);

    [Fact]
    public async Task A_refusal_is_not_remembered()
    {
        string path = _studio.Add("a/x.jpg", "no picture"u8.ToArray());
        await RefusedAsync(_studio, path);
        _studio.Add("a/x.jpg", Pictures.FlagJpeg(300, 200));
        Assert.Equal(ImageFormat.WebP, (await _studio.MakeAsync(new ImageVariant(path, 320), Studio.WebPOnly)).Format);
    }

    [Fact]
    public async Task An_upload_is_looked_at_without_being_decoded()
    {
        using NetVips.Image flag = Pictures.Flag(1200, 800);
        string file = Path.Combine(_studio.Media, "upload");
        await File.WriteAllBytesAsync(file, flag.HeifsaveBuffer(compression: NetVips.Enums.ForeignHeifCompression.Av1));
        ImageInfo info = await _studio.Service<IImageInspector>().InspectAsync(file, CancellationToken.None);
        Assert.Equal(new ImageInfo(SourceFormat.Avif, 1200, 800, 1, HasAlpha: false), info);
    }

    [Theory]
    [InlineData("/media/../image.key")]
    [InlineData("/media//etc/passwd")]
    [InlineData("/media/a/../../image.key")]
    [InlineData("/other/a/flag.jpg")]
    [InlineData("/media/a/missing.jpg")]
    [InlineData("/media/a")]
    [InlineData("/media/a\0.jpg")]
    public async Task What_is_not_in_the_media_directory_is_not_there(string path)
    {
        _ = _studio.Urls.Of(new ImageVariant(_studio.Add("a/flag.jpg", Pictures.FlagJpeg(60, 30)), 320));
        Assert.True(File.Exists(Path.Combine(_studio.Root, "image.key")));
        Assert.Null(_studio.Variants.VersionOf(path));
        Assert.Null(await _studio.Variants.OpenAsync(new ImageVariant(path, 320), Studio.Old, CancellationToken.None));
    }

    // Asked of the library itself: builds differ in the codecs they bring.
    private static bool CanDecode(byte[] photo)
    {
        try
        {
            using NetVips.Image image = NetVips.Image.NewFromBuffer(photo);
            return image.Avg() > 0;
        }
        catch (NetVips.VipsException)
        {
            return false;
        }
    }

    private Task<ImageRefusedException> RefusedAsync(string name, byte[] bytes) => RefusedAsync(_studio, _studio.Add(name, bytes));

    private static Task<ImageRefusedException> RefusedAsync(Studio studio, string path)
        => Assert.ThrowsAsync<ImageRefusedException>(() => studio.MakeAsync(new ImageVariant(path, 320), Studio.Modern));
}
