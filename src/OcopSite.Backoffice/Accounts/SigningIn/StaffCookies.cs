using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Rendering;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.SigningIn;

/// <summary>The cookie names a session; everything else about its user is looked up for each request.</summary>
internal static class StaffCookies
{
    // Between password and code, and while a passkey is asked for.
    private static readonly TimeSpan StepLifetime = TimeSpan.FromMinutes(5);

    public static void AddStaffCookies(this IServiceCollection services)
    {
        services.AddAuthentication()
            .AddCookie(IdentityConstants.ApplicationScheme, options =>
            {
                OfAdmin(options.Cookie, "ocop-staff");
                options.SlidingExpiration = true;
                options.Events.OnValidatePrincipal = ValidateAsync;
                options.Events.OnRedirectToLogin = context => SignedOut.AnswerAsync(context.HttpContext);
            })
            .AddCookie(IdentityConstants.TwoFactorUserIdScheme, options =>
            {
                OfAdmin(options.Cookie, "ocop-staff-step");
                options.ExpireTimeSpan = StepLifetime;
            });
        services.AddOptions<CookieAuthenticationOptions>(IdentityConstants.ApplicationScheme)
            .Configure<IOptions<AdminOptions>>((cookie, admin) => cookie.ExpireTimeSpan = admin.Value.SessionLifetime);
    }

    private static void OfAdmin(CookieBuilder cookie, string name)
    {
        cookie.Name = name;
        // The site itself never sees it.
        cookie.Path = Backoffice.Path;
        cookie.HttpOnly = true;
        cookie.SameSite = SameSiteMode.Lax;
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
    }

    private static async Task ValidateAsync(CookieValidatePrincipalContext context)
    {
        HttpContext http = context.HttpContext;
        IStaffSessions sessions = http.RequestServices.GetRequiredService<IStaffSessions>();
        if (StaffPrincipals.SessionOf(context.Principal) is Guid session && await sessions.FindUserAsync(session, http.RequestAborted) is StaffUser user)
        {
            context.ReplacePrincipal(StaffPrincipals.Of(user, session));
            return;
        }

        context.RejectPrincipal();
        await http.SignOutAsync(IdentityConstants.ApplicationScheme);
    }
}
