using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Imaging;
using OcopSite.Web.Pages.Events;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Sharing;

/// <summary>What stands on the card of an item, in the language of the request.</summary>
internal static class CardContent
{
    public static ShareCard Of(PublishedItem item, PageContext page)
    {
        Image? picture = item.Images().FirstOrDefault() ?? SitePicture(item, page);
        return new ShareCard(item is HomePage { HeroTitle: { } title } ? title.Value : item.Name)
        {
            Kicker = Kicker(item, page.Texts),
            Stars = StarsOf(item, page),
            Line = Line(item, page),
            Brand = page.SiteName,
            PicturePath = picture?.Url,
            PictureFocus = picture?.Focus is FocalPoint focus ? new Focus(focus.Left, focus.Top) : null,
        };
    }

    // Not for a product or a place: a picture beside its name would be taken for one of it.
    private static Image? SitePicture(PublishedItem item, PageContext page) => item is SectionPage or StatisticsPage or Page ? page.Site.Home?.HeroImage : null;

    private static string? Kicker(PublishedItem item, SiteTexts t) => item switch
    {
        Product product => t.Label(LabelLists.ProductGroup, product.Group),
        Producer producer => t.Label(LabelLists.ProducerKind, producer.Kind),
        Event happening => t.Label(LabelLists.EventKind, happening.Kind),
        Article article => t.Label(LabelLists.ArticleKind, article.Kind),
        Place place => t.Label(LabelLists.PlaceKind, place.Kind),
        Trail trail => t.Label(LabelLists.TrailTheme, trail.Theme),
        Locality locality => t.Label(LabelLists.LocalityKind, locality.Kind),
        _ => null,
    };

    // Only a recognition in force shows stars, here as everywhere.
    private static int StarsOf(PublishedItem item, PageContext page) => (item as Product)?.Recognitions.CurrentAt(page.Now)?.Stars ?? 0;

    private static string? Line(PublishedItem item, PageContext page) => item switch
    {
        Product product when product.Recognitions.CurrentAt(page.Now) is Recognition current => AwardWords.Award(current, page),
        Product product => page.LocalityOf(product.Where)?.Name,
        Producer producer => page.LocalityOf(producer.Where)?.Name,
        Place place => page.LocalityOf(place.Where)?.Name,
        Event happening => EventDateText.Of(happening, page),
        Article { PublishedOn: DateTime published } => Wording.Day(DateOnly.FromDateTime(published), page.Culture),
        _ => null,
    };
}
