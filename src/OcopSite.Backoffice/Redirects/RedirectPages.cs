using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Redirects;

internal static class RedirectPages
{
    public static IServiceCollection AddRedirects(this IServiceCollection services) => services.AddScoped<RedirectDesk>();

    public static void MapRedirects(this RouteGroupBuilder staff)
    {
        RouteGroupBuilder redirects = staff.MapGroup("/settings/redirects").RequireAct(Act.ManageSettings);
        redirects.MapGet("", ([FromQuery] string? q, [FromQuery] string? page, RedirectDesk desk, CancellationToken cancellationToken)
            => desk.OpenAsync(q, AddressWords.Page(page), cancellationToken));
        redirects.MapPost("", async (HttpRequest request, RedirectDesk desk, CancellationToken cancellationToken)
            => await desk.AddAsync(RedirectInput.Of(await request.ReadFormAsync(cancellationToken)), cancellationToken));
        redirects.MapPost("/remove", async (HttpRequest request, RedirectDesk desk, CancellationToken cancellationToken)
            => await request.ReadFormAsync(cancellationToken) is var form ? await desk.RemoveAsync(form["culture"].ToString(), form["path"].ToString(), cancellationToken) : null);
    }
}
