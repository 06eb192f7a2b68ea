using OcopSite.Content.Items;

namespace OcopSite.Delivery.Mapping;

internal static class SectionMappers
{
    public static PublishedItem Home(DocumentHead head, PropertyReader p) => new HomePage
    {
        Id = head.Id,
        ContentType = head.ContentType,
        Culture = head.Culture,
        Name = head.Name,
        Url = head.Url,
        Alternates = head.Alternates,
        Created = head.Created,
        Updated = head.Updated,
        Seo = p.Seo(),
        HeroTitle = p.LocalText("heroTitle"),
        HeroLead = p.LocalText("heroLead"),
        HeroImage = p.Image("heroImage"),
        FeaturedProductIds = p.References("featuredProducts"),
        FeaturedArticleIds = p.References("featuredArticles"),
        Announcement = p.LocalText("announcement"),
        AnnouncementUntil = p.Time("announcementUntil"),
    };

    public static PublishedItem Section(DocumentHead head, PropertyReader p) => new SectionPage
    {
        Id = head.Id,
        ContentType = head.ContentType,
        Culture = head.Culture,
        Name = head.Name,
        Url = head.Url,
        Alternates = head.Alternates,
        Created = head.Created,
        Updated = head.Updated,
        Seo = p.Seo(),
        Lead = p.LocalText("lead"),
    };

    public static PublishedItem Settings(DocumentHead head, PropertyReader p) => new SiteSettings
    {
        Id = head.Id,
        ContentType = head.ContentType,
        Culture = head.Culture,
        Name = head.Name,
        Url = head.Url,
        Alternates = head.Alternates,
        Created = head.Created,
        Updated = head.Updated,

        SiteName = p.LocalText("siteName"),
        Organisation = p.LocalText("organisation"),
        Contact = p.LocalText("contact"),
        Footer = p.LocalText("footer"),
        PrimaryMenuIds = p.References("primaryMenu"),
        SocialLinks = p.Links("socialLinks"),
        ProgrammeFacts =
        [
            .. from b in p.Blocks("programmeFacts")
               let label = b.Properties.LocalText("label")
               let text = b.Properties.LocalText("text")
               where label is not null && text is not null
               select new ProgrammeFact(label, text),
        ],
    };
}
