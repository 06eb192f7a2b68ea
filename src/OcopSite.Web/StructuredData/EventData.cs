using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

internal static class EventData
{
    private const string Schema = "https://schema.org/";

    /// <returns><see langword="null"/> for an event without a date, such as a festival of the lunar calendar: search engines know none without.</returns>
    public static EventNode? Of(Event item, SharedNodes nodes)
    {
        if (item.When.Starts is not PartialDate starts) return null;
        PageContext page = nodes.Page;
        PlaceNode? location = Location(item, nodes);
        return new EventNode(item.Name, page.Absolute(item.Url), SchemaDates.Of(starts, item.When.StartTime), StatusOf(item))
        {
            Id = nodes.IdOf(item),
            Description = item.Summary?.Value,
            Image = nodes.Pictures(item.Images),
            EndDate = EndOf(item.When, starts),
            EventAttendanceMode = location is null ? null : Schema + "OfflineEventAttendanceMode",
            Location = location,
            Organizer = item.Organisers.Count > 0 ? [.. item.Organisers.Select(o => new OrganizationNode("Organization", o.Value))] : null,
        };
    }

    private static string? EndOf(EventDate when, PartialDate starts)
        => when.Ends is PartialDate ends ? SchemaDates.Of(ends, when.EndTime) : when.EndTime is not null ? SchemaDates.Of(starts, when.EndTime) : null;

    private static string StatusOf(Event item) => Schema + item.Status switch
    {
        "cancelled" => "EventCancelled",
        "postponed" => "EventPostponed",
        _ => "EventScheduled",
    };

    private static PlaceNode? Location(Event item, SharedNodes nodes)
    {
        Locality? locality = nodes.Page.Site.Find<Locality>(item.LocalityId);
        string? name = item.Venue?.Value ?? locality?.Name ?? item.LocalityName;
        return name is null ? null : new PlaceNode("Place", name) { Address = nodes.Address(item.Venue?.Value, locality, item.LocalityName) };
    }
}
