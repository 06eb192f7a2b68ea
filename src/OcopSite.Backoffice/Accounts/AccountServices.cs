using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Accounts.Forgotten;
using OcopSite.Backoffice.Accounts.Letters;
using OcopSite.Backoffice.Accounts.Own;
using OcopSite.Backoffice.Accounts.People;
using OcopSite.Backoffice.Accounts.SigningIn;
using OcopSite.Backoffice.Accounts.Welcome;
using OcopSite.Backoffice.Layout;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts;

/// <summary>People who work here: how they come in, what is theirs, who else there is.</summary>
internal static class AccountServices
{
    /// <summary>Asks for a session; the cookie is looked at nowhere else, so that visitors of the site are never told apart.</summary>
    public static readonly AuthorizationPolicy SignedIn =
        new AuthorizationPolicyBuilder(IdentityConstants.ApplicationScheme).RequireAuthenticatedUser().Build();

    public static void AddAccounts(this IServiceCollection services, Func<HttpContext, string> clientOf)
    {
        services.AddOptions<AdminOptions>().BindConfiguration(AdminOptions.Section)
            .Configure<IConfiguration>((options, configuration) => options.PublicUrl = configuration[AdminOptions.PublicUrlKey])
            .PostConfigure(options => options.ForgetEmpty())
            .ValidateDataAnnotations()
            .Validate(o => o.IsPaired, "Ocop:Admin:Email and Ocop:Admin:Password go together.")
            .ValidateOnStart();
        services.AddAuthorization();
        services.AddStaffCookies();
        new IdentityBuilder(typeof(StaffUser), services).AddSignInManager<StaffSignIn>().AddClaimsPrincipalFactory<StaffPrincipals>();
        services.AddSingleton<FirstAdministrator>();
        services.AddScoped<WelcomeDesk>();
        services.AddScoped<AccountDesk>();
        services.AddScoped<PeopleDesk>();
        services.AddSingleton<AccountLetters>();
        services.AddSingleton<ResetRequests>();
        services.AddHostedService(provider => provider.GetRequiredService<ResetRequests>());
        services.AddSingleton(new MenuEntry(900, PeoplePages.Path, "menu.users", Act.ManageUsers));
        // A passkey stands for both factors, so the device must ask who holds it.
        services.Configure<IdentityPasskeyOptions>(options => (options.UserVerificationRequirement, options.ResidentKeyRequirement) = ("required", "required"));
        services.Configure<RateLimiterOptions>(options => options.AddPolicy(SignInLimit.Policy, new SignInLimit(clientOf)));
    }

    /// <param name="staff">For those who are signed in.</param>
    /// <param name="open">For everybody.</param>
    public static void MapAccounts(RouteGroupBuilder staff, RouteGroupBuilder open)
    {
        SignInPages.Map(staff, open);
        WelcomePages.Map(open);
        ForgottenPages.Map(open);
        OwnPages.Map(staff);
        PeoplePages.Map(staff);
    }
}
