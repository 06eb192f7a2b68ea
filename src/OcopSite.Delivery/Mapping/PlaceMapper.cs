using OcopSite.Content.Items;

namespace OcopSite.Delivery.Mapping;

internal static class PlaceMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Place
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
        Summary = p.LocalText("summary"),
        Body = p.Html("body"),
        Kind = p.Text("kind") ?? "sight",
        Where = p.Where(),
        Location = p.Location(),
        OpeningHours = p.LocalText("openingHours"),
        LastConfirmedOn = p.Day("lastConfirmedOn"),
        ProductIds = p.References("products"),
        Images = p.Images("images"),
    };
}
