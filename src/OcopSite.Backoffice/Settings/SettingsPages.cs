using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content;

namespace OcopSite.Backoffice.Settings;

/// <summary>One page that leads to everything about the site as a whole.</summary>
internal static class SettingsPages
{
    public const string Path = Backoffice.Path + "/settings";

    public static IServiceCollection AddSettings(this IServiceCollection services) => services.AddSingleton(new MenuEntry(80, Path, "menu.settings", Act.ManageSettings));

    public static void MapSettings(this RouteGroupBuilder staff)
        => staff.MapGroup("/settings").RequireAct(Act.ManageSettings).MapGet("", (IDocumentIndex index) => AdminResults.Page<SettingsView>(Links(index)));

    private static SettingsLink[] Links(IDocumentIndex index) =>
    [
        .. Document(index, ContentTypes.SiteSettings, "site"),
        .. Document(index, ContentTypes.Statistics, "statistics"),
        new($"{Path}/synonyms", "synonyms", Act.ManageSettings),
        new($"{Path}/redirects", "redirects", Act.ManageSettings),
        new($"{Path}/webhooks", "webhooks", Act.ManageSettings),
        new($"{Path}/api-keys", "apiKeys", Act.ManageSettings),
        new($"{Path}/health", "health", Act.ManageSettings),
        new("/admin/users", "users", Act.ManageUsers),
        new("/admin/audit", "audit", Act.ReadAudit),
    ];

    private static IEnumerable<SettingsLink> Document(IDocumentIndex index, string type, string name)
        => index.All.Where(d => !d.Trashed && d.ContentType == type).OrderBy(d => d.Id).Take(1).Select(d => new SettingsLink($"/admin/documents/{d.Key}", name, Act.ManageSettings));
}
