using OcopSite.Content;
using OcopSite.Content.Items;

namespace OcopSite.Web.Sharing;

/// <summary>What every sort of item has under one name or another: pictures, and a sentence or two about it.</summary>
internal static class ItemContent
{
    /// <summary>The best one first.</summary>
    public static IReadOnlyList<Image> Images(this PublishedItem item) => item switch
    {
        HomePage { HeroImage: Image image } => [image],
        Product product => product.Images,
        Producer { Logo: Image logo } producer => [.. producer.Images, logo],
        Producer producer => producer.Images,
        Event happening => happening.Images,
        Article { Image: Image image } => [image],
        Place place => place.Images,
        Trail trail => trail.Images,
        Locality locality => locality.Images,
        Page page => page.Images,
        _ => [],
    };

    public static LocalText? Summary(this PublishedItem item) => item switch
    {
        HomePage home => home.HeroLead,
        SectionPage section => section.Lead,
        Product product => product.Summary,
        Producer producer => producer.Summary,
        Event happening => happening.Summary,
        Article article => article.Lead,
        Place place => place.Summary,
        Trail trail => trail.Summary,
        Locality locality => locality.Summary,
        StatisticsPage statistics => statistics.Lead,
        Page page => page.Summary,
        _ => null,
    };
}
