using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Rendering;

/// <summary>Lets parts of the back office work without a request, for the command line and the schedule.</summary>
internal static class SiteActing
{
    /// <summary>A scope in which the site itself is who does things: what pages know of a request, its parts know of this.</summary>
    /// <param name="services">The services of the host.</param>
    /// <param name="language">What the texts are in.</param>
    public static AsyncServiceScope CreateScopeAsSite(this IServiceProvider services, string language)
    {
        AsyncServiceScope scope = services.CreateAsyncScope();
        var site = new StaffMember(Guid.Empty, -1, "", StaffRole.Administrator) { Language = language };
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = new ClaimsPrincipal(new ClaimsIdentity(site.ToClaims(), "site")),
        };
        return scope;
    }
}
