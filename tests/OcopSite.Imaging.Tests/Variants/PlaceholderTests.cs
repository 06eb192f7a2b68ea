using NetVips;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Variants;

public sealed class PlaceholderTests : IDisposable
{
    private readonly Studio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_placeholder_is_the_picture_in_a_few_pixels()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(1200, 600));
        string uri = Assert.IsType<string>(await OfAsync(new ImageVariant(path, 1200)));
        Assert.StartsWith("data:image/webp;base64,", uri, StringComparison.Ordinal);
        Assert.InRange(uri.Length, 60, 400);
        using Image image = Image.NewFromBuffer(Convert.FromBase64String(uri.Split(',')[1]));
        Assert.Equal((16, 8), (image.Width, image.Height));
        Pictures.AssertColour(Pictures.Red, Pictures.At(image, 0.1, 0.5), 40);
        Pictures.AssertColour(Pictures.Blue, Pictures.At(image, 0.9, 0.5), 40);
    }

    [Fact]
    public async Task It_has_the_shape_of_the_picture_it_stands_for()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(1200, 400));
        string uri = Assert.IsType<string>(await OfAsync(new ImageVariant(path, 400) { Height = 300, Focus = new Focus(1, 0.5) }));
        using Image image = Image.NewFromBuffer(Convert.FromBase64String(uri.Split(',')[1]));
        Assert.Equal((16, 12), (image.Width, image.Height));
        Pictures.AssertColour(Pictures.Blue, Pictures.At(image, 0.5, 0.5), 40);
    }

    [Fact]
    public async Task It_is_known_without_waiting_the_second_time_and_changes_with_the_original()
    {
        string path = _studio.Add("a/flag.jpg", Pictures.FlagJpeg(1200, 400));
        string? first = await OfAsync(new ImageVariant(path, 1200));
        ValueTask<string?> second = OfAsync(new ImageVariant(path, 1200));
        Assert.True(second.IsCompleted);
        Assert.Equal(first, await second);
        using Image red = Pictures.Plain(1200, 400, Pictures.Red);
        _studio.Add("a/flag.jpg", red.JpegsaveBuffer());
        Assert.NotEqual(first, await OfAsync(new ImageVariant(path, 1200)));
    }

    [Fact]
    public async Task What_is_transparent_unreadable_or_missing_has_none()
    {
        Assert.Null(await OfAsync(new ImageVariant(_studio.Add("a/disc.png", Pictures.DiscPng(200)), 200)));
        Assert.Null(await OfAsync(new ImageVariant(_studio.Add("a/bomb.png", Pictures.PngHeader(60_000, 60_000)), 200)));
        Assert.Null(await OfAsync(new ImageVariant("/media/a/missing.jpg", 200)));
    }

    private ValueTask<string?> OfAsync(ImageVariant variant) => _studio.Service<IPlaceholders>().OfAsync(variant, CancellationToken.None);
}
