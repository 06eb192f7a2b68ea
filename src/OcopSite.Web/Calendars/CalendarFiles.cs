using System.Collections.Immutable;
using System.Text;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Calendars;

/// <summary>Events as iCalendar: each beside its page, and all of a language, or those to come, beside the calendar.</summary>
internal static class CalendarFiles
{
    private const string MediaType = "text/calendar; charset=utf-8";

    public static PageFile One { get; } = new("event.ics", MediaType, (item, page) => Write([(Event)item], item.Name, page))
    {
        IsOf = item => item is Event happening && EventEntry.HasDay(happening),
    };

    public static PageFile All { get; } = new("calendar.ics", MediaType, (section, page) => Write(page.Site.Events, section.Name, page));

    public static PageFile Upcoming { get; } = new("upcoming.ics", MediaType, (section, page)
        => Write([.. page.Site.Events.Where(e => e.When.IsUpcomingAt(page.Now))], section.Name, page));

    public static IReadOnlyList<PageFile> OfEvent { get; } = [One];

    public static IReadOnlyList<PageFile> OfCalendar { get; } = [All, Upcoming];

    private static byte[] Write(ImmutableArray<Event> events, string name, PageContext page)
        => Encoding.UTF8.GetBytes(EventCalendar.Of([.. events.Where(EventEntry.HasDay)], name, page));
}
