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
        string view = page.Query[View].ToString();
        if (view == ByMonth)
        {
            string month = page.Query[Month].ToString();
            if (month.Length > 0 && !IsShown(month, page)) return new ListAnswer.BadValue(Month, month);
            start = start with { View = view, Month = month.Length > 0 ? month : null };
        }
        else if (view.Length > 0)
        {
            return new ListAnswer.BadValue(View, view);
        }

        Facet<Event> kind = new(FacetKeys.Kind, page.Texts["facet.kind"], FacetValues.Of(page, Vocabulary.EventKinds, LabelLists.EventKind), e => [e.Kind]);
        SortOrder<Event> byDate = new("date", page.Texts["sort.date"], events => events);
        return new ListBuilder<Event>([kind], [byDate], pageSize: null).Build(start, page.Query, page.Site.Events);
    }

    private static bool IsShown(string text, PageContext page)
    {
        (YearMonth first, YearMonth last) = MonthCalendar.RangeOf(page.Site.Events, page.Today);
        return YearMonth.TryParse(text, out YearMonth month) && first <= month && month <= last;
    }
}
