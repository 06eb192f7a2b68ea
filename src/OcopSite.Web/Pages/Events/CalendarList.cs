using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Events;

/// <summary>The calendar on one page, as a list or by the month.</summary>
internal static class CalendarList
{
    /// <summary>The view that shows one month; the usual one shows everything.</summary>
    public const string ByMonth = "month";

    private const string View = "view";
    private const string Month = "month";

    public static ListType Type { get; } = new([FacetKeys.Kind, "sort", View, Month, "page"], Read);

    private static ListAnswer Read(PageContext page)
    {
        var start = new ListQuery(page.Path);
        if (page.Query[View] == ByMonth && page.Query[Month].ToString() is { Length: > 0 } month)
        {
            if (!IsShown(month, page)) return new ListAnswer.BadValue(Month, month);
            start = start with { Month = month };
        }

        Facet<Event> kind = new(FacetKeys.Kind, page.Texts["facet.kind"], FacetValues.Of(page, Vocabulary.EventKinds, LabelLists.EventKind), e => [e.Kind]);
        SortOrder<Event> byDate = new("date", page.Texts["sort.date"], events => events);
        ListView[] views = [new("list", page.Texts["calendar.asList"]), new(ByMonth, page.Texts["calendar.byMonth"])];
        return new ListBuilder<Event>([kind], [byDate], pageSize: null, views).Build(start, page.Query, page.Site.Events);
    }

    private static bool IsShown(string text, PageContext page)
    {
        (YearMonth first, YearMonth last) = MonthCalendar.RangeOf(page.Site.Events, page.Today);
        return YearMonth.TryParse(text, out YearMonth month) && first <= month && month <= last;
    }
}
