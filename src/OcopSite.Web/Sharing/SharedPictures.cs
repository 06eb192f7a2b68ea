using OcopSite.Content.Items;
using OcopSite.Imaging;
using OcopSite.Web.Components.Layout;
using OcopSite.Web.Media;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Sharing;

/// <summary>Chooses the picture of a shared link: what an editor picked for it, else a card made of what the page is about.</summary>
internal sealed class SharedPictures(PageContext page, IShareCards cards, ImageUrls images)
{
    private const string Jpeg = "image/jpeg";
    private const int CardWidth = 1200;
    private const int CardHeight = 630;

    /// <summary>A page made of no document shows the card of the site.</summary>
    public SharedPicture? Of(PageHead head) => (head.Item ?? page.Site.Home) switch
    {
        { Seo.ShareImage: Image picked } => Picked(picked),
        PublishedItem item => Card(item),
        null => null,
    };

    /// <summary>Changes when anything on the card does, so that it may be kept for good.</summary>
    public string CardUrl(PublishedItem item) => ShareCardEndpoint.UrlOf(page.Language, item, cards.VersionOf(CardContent.Of(item, page)));

    private SharedPicture Card(PublishedItem item)
    {
        ShareCard card = CardContent.Of(item, page);
        string alt = string.Join(" – ", new[] { card.Title, card.Line, card.Brand }.OfType<string>());
        return new SharedPicture(ShareCardEndpoint.UrlOf(page.Language, item, cards.VersionOf(card)), Jpeg, CardWidth, CardHeight, alt);
    }

    // Not every network knows the formats that browsers do.
    private SharedPicture Picked(Image image)
    {
        string url = images.Jpeg(image, CardWidth);
        if (url == image.Url) return new SharedPicture(url, ImageTypes.Of(url), image.Width, image.Height, image.Alt?.Value);
        int width = Math.Min(CardWidth, image.Width);
        return new SharedPicture(url, Jpeg, width, (int)Math.Round((double)image.Height * width / image.Width), image.Alt?.Value);
    }
}
