using Ical.Net;
using Ical.Net.CalendarComponents;
using Ical.Net.DataTypes;
using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Events;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Sharing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Calendars;

/// <summary>An event as an entry of a calendar.</summary>
internal static class EventEntry
{
    /// <summary>Only what is known to the day has a place in a calendar: a month or a year would be a day that nobody named.</summary>
    public static bool HasDay(Event happening) => happening.When.Starts is { Precision: DatePrecision.Day, IsApproximate: false };

    public static CalendarEvent Of(Event happening, PageContext page)
    {
        string url = page.Absolute(happening.Url);
        var entry = new CalendarEvent
        {
            // One event in every language: who takes it over in two has it once.
            Uid = $"urn:uuid:{happening.Id}",
            Summary = happening.Name,
            Description = Description(happening, url, page),
            Location = Location(happening, page),
            Url = new Uri(url),
            Status = StatusOf(happening),
            Created = Instant(happening.Created),
            LastModified = Instant(happening.Updated),
            // The moment of this version, not of this request: the same event is the same bytes.
            DtStamp = Instant(happening.Updated),
            // Grows with every change, as a program that has an older version expects.
            Sequence = (int)Math.Clamp((happening.Updated - happening.Created).TotalSeconds, 0, int.MaxValue),
        };
        entry.Categories.Add(page.Texts.Label(LabelLists.EventKind, happening.Kind));
        foreach (Image image in happening.Images.Take(1)) entry.Attachments.Add(new Attachment(page.Absolute(image.Url)) { FormatType = ImageTypes.Of(image.Url) });
        SetTime(entry, happening.When);
        return entry;
    }

    private static void SetTime(CalendarEvent entry, EventDate when)
    {
        DateOnly first = when.Starts!.Value.First;
        DateOnly last = when.Ends is { Precision: DatePrecision.Day } ends && ends.First > first ? ends.First : first;
        if (when.StartTime is TimeOnly from && (last == first || when.EndTime is not null))
        {
            entry.Start = Local(first, from);
            // Where nobody said when it ends, neither does the calendar.
            if (when.EndTime is TimeOnly to && (last > first || to > from)) entry.End = Local(last, to);
            return;
        }

        entry.Start = new CalDateTime(first);
        // The day after the last one, as the format wants it.
        entry.End = new CalDateTime(last.AddDays(1));
    }

    private static string StatusOf(Event happening) => happening.Status switch
    {
        "cancelled" => Ical.Net.EventStatus.Cancelled,
        "postponed" => Ical.Net.EventStatus.Tentative,
        _ => Ical.Net.EventStatus.Confirmed,
    };

    private static string Description(Event happening, string url, PageContext page) => string.Join("\n\n", new[]
    {
        happening.Status == "scheduled" ? null : page.Texts.Label(LabelLists.EventStatus, happening.Status),
        happening.Summary?.Value,
        EventDateText.Of(happening, page),
        happening.LunarDate is LocalText lunar ? $"{page.Texts["event.lunar"]}: {lunar.Value}" : null,
        happening.Organisers.Count > 0 ? $"{page.Texts["event.organisers"]}: {string.Join(", ", happening.Organisers.Select(o => o.Value))}" : null,
        url,
    }.OfType<string>());

    private static string? Location(Event happening, PageContext page)
    {
        string?[] parts = [happening.Venue?.Value, page.Site.Find<Locality>(happening.LocalityId)?.Name ?? happening.LocalityName];
        return parts.Any(p => p is not null) ? string.Join(", ", parts.OfType<string>().Distinct()) : null;
    }

    private static CalDateTime Local(DateOnly day, TimeOnly time) => new(day.ToDateTime(time), VietnamTime.Zone.Id);

    private static CalDateTime Instant(DateTimeOffset instant) => new(instant.UtcDateTime);
}
