using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Media;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Media;

[Collection(SeededSiteTests.Name)]
public sealed class ProsePictureTests(SeededSite site)
{
    private ProsePictures Pictures => site.Services.GetRequiredService<ProsePictures>();

    [Fact]
    public void A_picture_of_the_library_is_offered_in_widths()
    {
        Image image = site.Snapshot.In(Cultures.Vietnamese).Products.SelectMany(p => p.Images).First(i => i is { Width: > 0, Height: > 0 });
        string html = $"<p>Trước</p><figure><img src=\"{image.Url}\" alt=\"Cá &amp; &quot;mắm\" width=\"{image.Width}\" height=\"{image.Height}\"><figcaption>Chú thích</figcaption></figure>";
        IHtmlDocument page = new HtmlParser().ParseDocument(Pictures.Offer(html));
        var picture = (IHtmlImageElement)page.QuerySelector("img")!;
        Assert.Equal("Cá & \"mắm", picture.AlternativeText);
        Assert.StartsWith(image.Url + "?width=", picture.GetAttribute("src"), StringComparison.Ordinal);
        Assert.Contains($" {image.Width}w", picture.GetAttribute("srcset"), StringComparison.Ordinal);
        Assert.Equal((image.Width, image.Height, "lazy"), (picture.DisplayWidth, picture.DisplayHeight, picture.GetAttribute("loading")));
        Assert.Equal("Chú thích", page.QuerySelector("figcaption")!.TextContent);
        Assert.Equal("Trước", page.QuerySelector("p")!.TextContent);
    }

    [Theory]
    [InlineData("https://vidu.vn/a.png")]
    [InlineData("/media/none/x.webp")]
    public void A_picture_that_is_not_ours_stays_as_it_is(string src)
        => Assert.Equal(
            $"<img src=\"{src}\" width=\"640\" height=\"480\" alt=\"x\" loading=\"lazy\" decoding=\"async\">",
            Pictures.Offer($"<img src=\"{src}\" alt=\"x\" width=\"640\" height=\"480\">"));

    [Fact]
    public void Text_that_speaks_of_pictures_is_no_picture()
        => Assert.Equal("<p>&lt;img src=\"x\"&gt;</p>", Pictures.Offer("<p>&lt;img src=\"x\"&gt;</p>"));
}
