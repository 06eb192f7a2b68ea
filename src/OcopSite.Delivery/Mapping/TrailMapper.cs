using OcopSite.Content;
using OcopSite.Content.Items;

namespace OcopSite.Delivery.Mapping;

internal static class TrailMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Trail
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
        Theme = p.Text("theme") ?? Vocabulary.TrailThemes[0],
        Duration = p.Integer("duration"),
        DurationUnit = p.Text("durationUnit") ?? "days",
        BestMonths = p.Months("bestMonths"),
        StartPlaceId = p.Reference("startPlace"),
        Stops =
        [
            .. from b in p.Blocks("stops")
               let at = b.Properties.Reference("at")
               where at is not null
               select new TrailStop(at.Value, b.Properties.LocalText("title"), b.Properties.LocalText("text"), b.Properties.Integer("durationMinutes")),
        ],
        Images = p.Images("images"),
    };
}
