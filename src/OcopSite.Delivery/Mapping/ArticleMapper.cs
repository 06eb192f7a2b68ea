using OcopSite.Content.Items;

namespace OcopSite.Delivery.Mapping;

internal static class ArticleMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Article
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
        Evidence = p.Evidence(),
        Sources = p.Links("sources"),
        SourceNote = p.LocalText("sourceNote"),
        NameUnverified = p.Flag("nameUnverified"),
        Kind = p.Text("kind") ?? "news",
        Lead = p.LocalText("lead"),
        Body = p.Html("body"),
        PublishedOn = p.Time("publishedOn"),
        Image = p.Image("image"),
        Tags = p.Strings("tags"),
        AboutIds = p.References("about"),
    };
}
