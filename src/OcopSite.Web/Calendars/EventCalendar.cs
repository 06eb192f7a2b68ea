using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using Ical.Net.Serialization;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Calendars;

/// <summary>A calendar in the form that calendar programs read (RFC 5545, with the names of RFC 7986).</summary>
internal static class EventCalendar
{
    // How often a program that subscribed should ask again.
    private const string Refresh = "PT12H";

    public static string Of(IReadOnlyList<Event> events, string name, PageContext page)
    {
        string title = $"{name} – {page.SiteName}";
        var calendar = new Calendar { ProductId = $"-//OcopSite//{page.SiteName}//{page.Tag.ToUpperInvariant()}" };
        calendar.AddProperty("CALSCALE", CalendarScales.Gregorian);
        calendar.AddProperty("NAME", title);
        calendar.AddProperty("X-WR-CALNAME", title);
        calendar.AddProperty("X-WR-TIMEZONE", VietnamTime.Zone.Id);
        calendar.AddProperty(new CalendarProperty("REFRESH-INTERVAL", Refresh) { Parameters = { new CalendarParameter("VALUE", "DURATION") } });
        calendar.AddProperty("X-PUBLISHED-TTL", Refresh);
        calendar.AddTimeZone(Zone());
        foreach (Event happening in events) calendar.Events.Add(EventEntry.Of(happening, page));
        return new CalendarSerializer().SerializeToString(calendar) ?? throw new InvalidOperationException("A calendar could not be written.");
    }

    // Written by hand: what a time zone database makes of the last change, in 1975, is a rule that comes back every June.
    private static VTimeZone Zone()
    {
        var zone = new VTimeZone(VietnamTime.Zone.Id);
        zone.AddChild(new VTimeZoneInfo("STANDARD")
        {
            Start = new CalDateTime(1975, 6, 13, 0, 0, 0),
            OffsetFrom = new UtcOffset(TimeSpan.FromHours(8)),
            OffsetTo = new UtcOffset(TimeSpan.FromHours(7)),
            TimeZoneName = "+07",
        });
        return zone;
    }
}
