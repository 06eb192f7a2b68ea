using NetVips;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Variants;

/// <summary>Which format and quality a client gets.</summary>
public sealed class NegotiationTests : IDisposable
{
    private readonly Studio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_photo_goes_out_in_the_best_format_the_client_takes()
    {
        var variant = new ImageVariant(_studio.Add("a/flag.jpg", Pictures.FlagJpeg(600, 300)), 320);
        Assert.Equal(ImageFormat.Avif, (await _studio.MakeAsync(variant, Studio.Modern)).Format);
        Assert.Equal(ImageFormat.WebP, (await _studio.MakeAsync(variant, Studio.WebPOnly)).Format);
        (ImageFormat format, byte[] bytes) = await _studio.MakeAsync(variant, Studio.Old);
        Assert.Equal(ImageFormat.Jpeg, format);
        Assert.Equal([0xFF, 0xD8, 0xFF], bytes[..3]);
    }

    [Fact]
    public async Task An_address_may_ask_for_one_format_whatever_the_client_takes()
    {
        var variant = new ImageVariant(_studio.Add("a/flag.jpg", Pictures.FlagJpeg(600, 300)), 320) { Format = ImageFormat.Jpeg };
        Assert.Equal(ImageFormat.Jpeg, (await _studio.MakeAsync(variant, Studio.Modern)).Format);
    }

    [Fact]
    public async Task Who_saves_data_gets_fewer_bytes()
    {
        string path = _studio.Add("a/noise.jpg", Noise());
        foreach (ImageClient client in new[] { Studio.Modern, Studio.WebPOnly, Studio.Old })
        {
            byte[] plenty = (await _studio.MakeAsync(new ImageVariant(path, 320), client)).Bytes;
            byte[] frugal = (await _studio.MakeAsync(new ImageVariant(path, 320), client with { SavesData = true })).Bytes;
            Assert.True(frugal.Length < plenty.Length * 0.85, $"{frugal.Length} and {plenty.Length} bytes");
        }
    }

    [Fact]
    public async Task Transparency_is_kept_where_the_format_has_it_and_white_where_not()
    {
        string path = _studio.Add("a/disc.png", Pictures.DiscPng(200));
        foreach ((ImageClient client, ImageFormat expected) in new[] { (Studio.Modern, ImageFormat.Avif), (Studio.WebPOnly, ImageFormat.WebP), (Studio.Old, ImageFormat.Png) })
        {
            (ImageFormat format, byte[] bytes) = await _studio.MakeAsync(new ImageVariant(path, 100), client);
            using Image image = Image.NewFromBuffer(bytes);
            Assert.Equal(expected, format);
            Assert.InRange(Pictures.At(image, 0, 0)[3], 0, 5);
            Assert.InRange(Pictures.At(image, 0.5, 0.5)[3], 250, 255);
        }

        using Image flat = await _studio.LookAsync(new ImageVariant(path, 100) { Format = ImageFormat.Jpeg }, Studio.Old);
        Pictures.AssertColour([255, 255, 255], Pictures.At(flat, 0, 0), 6);
        Pictures.AssertColour(Pictures.Red, Pictures.At(flat, 0.5, 0.5));
    }

    [Theory]
    [InlineData("gif")]
    [InlineData("webp")]
    public async Task Motion_is_kept_as_WebP(string format)
    {
        string path = _studio.Add($"a/moving.{format}", Moving(format));
        (ImageFormat made, byte[] bytes) = await _studio.MakeAsync(new ImageVariant(path, 60), Studio.Modern);
        using Image image = Image.NewFromBuffer(bytes, "n=-1");
        Assert.Equal(ImageFormat.WebP, made);
        Assert.Equal((60, 40, 3), (image.Width, image.PageHeight, (int)image.Get("n-pages")));
        Assert.Equal([120, 120, 120], (int[])image.Get("delay"));
        Pictures.AssertColour(Pictures.Green, image.Getpoint(30, 60));
    }

    [Fact]
    public async Task Every_frame_is_cut()
    {
        string path = _studio.Add("a/moving.gif", Moving("gif"));
        (_, byte[] bytes) = await _studio.MakeAsync(new ImageVariant(path, 40) { Height = 40 }, Studio.WebPOnly);
        using Image image = Image.NewFromBuffer(bytes, "n=-1");
        Assert.Equal((40, 40, 120), (image.Width, image.PageHeight, image.Height));
        Pictures.AssertColour(Pictures.Red, image.Getpoint(20, 20));
        Pictures.AssertColour(Pictures.Green, image.Getpoint(20, 60));
        Pictures.AssertColour(Pictures.Blue, image.Getpoint(20, 100));
    }

    [Fact]
    public async Task Who_takes_no_WebP_gets_the_first_frame()
    {
        string path = _studio.Add("a/moving.gif", Moving("gif"));
        using Image image = await _studio.LookAsync(new ImageVariant(path, 60) { Format = ImageFormat.Jpeg }, Studio.Old);
        Assert.Equal((60, 40), (image.Width, image.Height));
        Pictures.AssertColour(Pictures.Red, Pictures.At(image, 0.5, 0.5));
        using Image forOld = await _studio.LookAsync(new ImageVariant(path, 60), Studio.Old);
        Assert.Equal((60, 40), (forOld.Width, forOld.Height));
    }

    private static byte[] Moving(string format)
    {
        using Image strip = Pictures.Animation(120, 80, Pictures.Red, Pictures.Green, Pictures.Blue);
        return format == "gif" ? strip.GifsaveBuffer() : strip.WebpsaveBuffer();
    }

    private static byte[] Noise()
    {
        using Image noise = Image.Gaussnoise(600, 400, mean: 128, sigma: 60);
        using Image soft = noise.Gaussblur(1.2);
        return soft.Cast(Enums.BandFormat.Uchar).JpegsaveBuffer(q: 95);
    }
}
