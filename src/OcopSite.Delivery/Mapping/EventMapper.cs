using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Delivery.Mapping;

internal static class EventMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Event
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
        Kind = p.Text("kind") ?? "news",
        When = WhenOf(p),
        LunarDate = p.LocalText("lunarDate"),
        Status = p.Text("status") ?? "scheduled",
        Venue = p.LocalText("venue"),
        LocalityName = p.Text("localityName"),
        LocalityId = p.Reference("locality"),
        Organisers = [.. p.Blocks("organisers").Select(b => b.Properties.LocalText("name")).OfType<Content.LocalText>()],
        Chairs = [.. p.Blocks("chairs").Select(b => new Chair(b.Properties.Text("name"), b.Properties.LocalText("title"), b.Properties.LocalText("organisation")))],
        Agenda =
        [
            .. from b in p.Blocks("agenda")
               let topic = b.Properties.LocalText("topic")
               where topic is not null
               select new AgendaItem(b.Properties.Text("time"), topic, b.Properties.Text("speaker")),
        ],
        Papers =
        [
            .. from b in p.Blocks("papers")
               let title = b.Properties.LocalText("title")
               where title is not null
               select new Paper(title, b.Properties.Text("author"), b.Properties.File("file")),
        ],
        Figures =
        [
            .. from b in p.Blocks("figures")
               let label = b.Properties.LocalText("label")
               let value = b.Properties.LocalText("value")
               where label is not null && value is not null
               select new Figure(label, value.Value, b.Properties.LocalText("unit")),
        ],
        RegistrationUrl = p.Url("registrationUrl"),
        ProductIds = p.References("products"),
        ProducerIds = p.References("producers"),
        Images = p.Images("images"),
    };

    private static EventDate WhenOf(PropertyReader p)
    {
        string? precision = p.Text("precision");
        DateTime? starts = p.Time("starts");
        DateTime? ends = p.Time("ends");
        return new EventDate(
            starts is DateTime s ? PartialDate.FromStored(DateOnly.FromDateTime(s), precision) : null,
            ends is DateTime e ? PartialDate.FromStored(DateOnly.FromDateTime(e), precision) : null,
            TimeOfDay(starts),
            TimeOfDay(ends),
            precision == "lunar-recurring");
    }

    // Midnight is how the date picker stores "no time given".
    private static TimeOnly? TimeOfDay(DateTime? time) => time is { TimeOfDay.Ticks: > 0 } t ? TimeOnly.FromDateTime(t) : null;
}
