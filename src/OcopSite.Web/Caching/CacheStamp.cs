using System.Globalization;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Home;
using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Caching;

/// <summary>The state that an answer to this request would show: same stamp, same answer.</summary>
internal sealed class CacheStamp(PageContext page, PageResolver resolver, ContentStamps stamps)
{
    /// <summary><see langword="null"/> while there is nothing to be kept.</summary>
    public string? Of(CacheScope? scope)
        => scope is null || !page.IsReady || stamps.Of(page.Published, scope) is not string content ? null : $"{content}-{Calendar()}";

    /// <summary>States of recognitions and what is still to come change with the day in Việt Nam.</summary>
    public TimeSpan UntilMidnight()
        => VietnamTime.FromLocal(page.Today.AddDays(1).ToDateTime(TimeOnly.MinValue)) - page.Now;

    // An announcement ends at any time of the day.
    private string Calendar()
    {
        string day = page.Today.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
        return resolver.Match is PageMatch.Document { Item: HomePage home } && Announcement.Of(home, page.Now) is not null ? day + "a" : day;
    }
}
