using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Events;

/// <summary>The calendar on one page.</summary>
internal static class CalendarList
{
    public static ListType Type { get; } = new([FacetKeys.Kind, "sort", "page"], Read);

    private static ListAnswer Read(PageContext page)
    {
        Facet<Event> kind = new(FacetKeys.Kind, page.Texts["facet.kind"], FacetValues.Of(page, Vocabulary.EventKinds, LabelLists.EventKind), e => [e.Kind]);
        SortOrder<Event> byDate = new("date", page.Texts["sort.date"], events => events);
        return new ListBuilder<Event>([kind], [byDate], pageSize: null).Build(page.Path, page.Query, page.Site.Events);
    }
}
