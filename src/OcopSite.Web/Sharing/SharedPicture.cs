using OcopSite.Content.Items;
using OcopSite.Web.Components.Layout;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Sharing;

/// <summary>The picture that a shared link shows.</summary>
/// <param name="Width">Pixels; 0 when unknown.</param>
/// <param name="Height">Pixels; 0 when unknown.</param>
internal sealed record SharedPicture(string Url, string Type, int Width, int Height, string? Alt)
{
    /// <summary>That of the page, else that of the site.</summary>
    public static SharedPicture? Of(PageHead head, PageContext page)
        => (head.Image ?? page.Site.Home?.Seo.ShareImage ?? page.Site.Home?.HeroImage) is Image image
            ? new(image.Url, ImageTypes.Of(image.Url), image.Width, image.Height, image.Alt?.Value)
            : null;
}
