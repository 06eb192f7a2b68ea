using System.Globalization;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Events;

/// <summary>When an event takes place, in words and no more exactly than is known.</summary>
internal static class EventDateText
{
    public static string Of(Event item, PageContext page)
    {
        EventDate when = item.When;
        if (when.RecursByLunarCalendar || when.Starts is not PartialDate starts) return item.LunarDate?.Value ?? page.Texts["event.dateUnknown"];

        string days = Days(starts, when.Ends, page.Culture);
        return (when.StartTime, when.EndTime) switch
        {
            (TimeOnly from, TimeOnly to) => page.Texts["event.fromTo", days, Clock(from), Clock(to)],
            (TimeOnly from, null) => page.Texts["event.at", days, Clock(from)],
            _ => days,
        };
    }

    private static string Days(PartialDate starts, PartialDate? ends, string culture)
    {
        if (ends is not PartialDate last || last == starts) return Wording.Date(starts, culture);
        return starts.Precision == DatePrecision.Day && last.Precision == DatePrecision.Day
            ? Wording.Range(starts.First, last.First, culture)
            : $"{Wording.Date(starts, culture)} – {Wording.Date(last, culture)}";
    }

    public static string Clock(TimeOnly time) => time.ToString("H:mm", CultureInfo.InvariantCulture);
}
