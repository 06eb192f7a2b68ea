using AngleSharp.Dom;
using Microsoft.Extensions.Options;
using OcopSite.Content;
using OcopSite.Delivery;
using OcopSite.Imaging;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Media;

/// <summary>Pictures on pages: what a browser is told about them.</summary>
public sealed class PictureTests
{
    private const string Article = "/tin-tuc/bai/";

    [Fact]
    public async Task A_page_offers_a_picture_in_the_widths_it_has()
    {
        await using SmallSite site = await StartAsync(1000, 500);
        IElement image = await PictureAsync(site, Article);
        Assert.Equal(["320w", "480w", "720w", "1000w"], Widths(image));
        Assert.Equal(("1000", "500", "high"), (image.GetAttribute("width"), image.GetAttribute("height"), image.GetAttribute("fetchpriority")));
        Assert.Contains("92vw", image.GetAttribute("sizes"), StringComparison.Ordinal);
        Assert.Contains("width=720&", image.GetAttribute("src"), StringComparison.Ordinal);
        Assert.DoesNotContain("height=", image.GetAttribute("src"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_card_cuts_its_picture_around_the_focal_point()
    {
        await using SmallSite site = await StartAsync(1000, 500, focus: new { left = 0.8, top = 0.5 });
        IElement image = await PictureAsync(site, "/");
        Assert.Equal(["320w", "480w", "666w"], Widths(image));
        Assert.Contains("width=320&height=240&rxy=0.8,0.5&", image.GetAttribute("srcset"), StringComparison.Ordinal);
        Assert.Equal(("666", "500"), (image.GetAttribute("width"), image.GetAttribute("height")));
    }

    [Fact]
    public async Task A_card_shows_what_an_editor_cut_by_hand()
    {
        await using SmallSite site = await StartAsync(1000, 500, crops: new[] { new { alias = "card", width = 400, height = 300, coordinates = new { x1 = 0.5, y1 = 0.2, x2 = 0.1, y2 = 0.2 } } });
        IElement image = await PictureAsync(site, "/");
        Assert.Equal(["320w", "400w"], Widths(image));
        Assert.Contains("width=400&height=300&cc=0.5,0.2,0.1,0.2&", image.GetAttribute("srcset"), StringComparison.Ordinal);
        Assert.DoesNotContain("rxy=", image.GetAttribute("srcset"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_few_pixels_stand_in_until_the_picture_has_come()
    {
        await using SmallSite site = await StartAsync(1000, 500);
        IElement blur = (await PictureAsync(site, Article)).PreviousElementSibling!;
        Assert.StartsWith("data:image/webp;base64,", blur.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Equal("", blur.GetAttribute("alt"));
        Assert.InRange(blur.OuterHtml.Length, 80, 450);
    }

    [Fact]
    public async Task A_picture_without_its_file_is_named_as_it_is()
    {
        await using SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Document(null, null)]);
        IElement image = await PictureAsync(site, Article);
        Assert.Equal("/media/abc/flag.png", image.GetAttribute("src"));
        Assert.False(image.HasAttribute("srcset") || image.HasAttribute("sizes"));
        Assert.Null(image.PreviousElementSibling);
    }

    [Fact]
    public async Task A_replaced_file_has_new_addresses_and_what_was_made_from_the_old_one_goes()
    {
        await using SmallSite site = await StartAsync(1000, 500);
        string before = (await PictureAsync(site, Article)).GetAttribute("src")!;
        string cache = site.Service<IOptions<ImagingOptions>>().Value.CacheDirectory;
        Assert.NotEmpty(Directory.GetFiles(cache, "*", SearchOption.AllDirectories));

        Write(site, 1000, 600);
        await site.PublishAsync(Document(null, null));
        Assert.Empty(Directory.GetFiles(cache, "*", SearchOption.AllDirectories));
        Assert.NotEqual(before, (await PictureAsync(site, Article)).GetAttribute("src"));
    }

    private static async Task<SmallSite> StartAsync(int width, int height, object? focus = null, object? crops = null)
    {
        SmallSite site = await SmallSite.StartAsync([.. Docs.Frame, Document(focus, crops)]);
        Write(site, width, height);
        return site;
    }

    private static void Write(SmallSite site, int width, int height)
    {
        string directory = Path.Combine(site.Service<IOptions<ImagingOptions>>().Value.SourceDirectory, "abc");
        Directory.CreateDirectory(directory);
        using NetVips.Image black = NetVips.Image.Black(width, height, bands: 3);
        black.Pngsave(Path.Combine(directory, "flag.png"));
    }

    private static DeliveredDocument Document(object? focus, object? crops) => Docs.Of(ContentTypes.Article, Article, "/news/item/", "Bài", "Item", new
    {
        kind = "news",
        publishedOn = "2026-03-01T08:00:00",
        image = new[] { new { id = Docs.Id("image"), mediaType = "Image", url = "/media/abc/flag.png", width = 1000, height = 500, focalPoint = focus, crops } },
    });

    private static async Task<IElement> PictureAsync(SmallSite site, string page)
        => (await site.Client.GetHtmlAsync(page)).QuerySelector("figure.picture img:last-of-type") ?? throw new InvalidOperationException($"{page} shows no picture.");

    private static string[] Widths(IElement image) => [.. image.GetAttribute("srcset")!.Split(", ").Select(c => c.Split(' ')[1])];
}
