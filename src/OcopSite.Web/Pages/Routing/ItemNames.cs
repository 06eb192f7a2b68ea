using OcopSite.Content.Items;
using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Pages.Routing;

internal static class ItemNames
{
    /// <summary>The <c>lang</c> of a name where it is not that of its item: one that is the same in the default language is a name in that language.</summary>
    public static string? LangOfName(this PublishedSnapshot published, PublishedItem item)
    {
        string original = published.Schema.DefaultCulture;
        return item.Culture != original && published.In(original).Find<PublishedItem>(item.Id)?.Name == item.Name ? SiteLanguages.Tag(original) : null;
    }
}
