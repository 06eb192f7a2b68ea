using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Web.Pages.Home;

internal static class Announcement
{
    /// <summary>The announcement, while it lasts.</summary>
    public static LocalText? Of(HomePage home, DateTimeOffset now)
        => home.AnnouncementUntil is DateTime until && VietnamTime.FromLocal(until) <= now ? null : home.Announcement;
}
