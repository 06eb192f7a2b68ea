using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Engine.Users.Storage;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Users;

internal static class UserServices
{
    private const int ShortestPassword = 12;
    private static readonly TimeSpan LockOut = TimeSpan.FromMinutes(5);

    public static IServiceCollection AddUsers(this IServiceCollection services)
    {
        services.AddSingleton<UserDatabase>();
        services.AddSingleton<StaffSessions>();
        services.AddSingleton<IStaffSessions>(provider => provider.GetRequiredService<StaffSessions>());
        services.AddSingleton<IOneTimeLinks, OneTimeLinks>();
        services.AddSingleton<IStaffDirectory, StaffDirectory>();
        services.AddSingleton<IStaffAudit, StaffAudit>();
        services.AddSingleton<IUserIdKeyResolver, UserIds>();
        services.AddScoped(provider => provider.GetRequiredService<UserDatabase>().Open());
        // Where its keys lie, the host says.
        services.AddDataProtection();
        services.AddIdentityCore<StaffUser>(Configure)
            .AddUserManager<StaffUserManager>()
            .AddUserStore<StaffUserStore>()
            .AddTokenProvider<StaffAuthenticator>(TokenOptions.DefaultAuthenticatorProvider);
        return services;
    }

    /// <summary>What the model asks for while migrations are made: the settings say which tables there are.</summary>
    public static IServiceProvider ForDesign() => new ServiceCollection().Configure<IdentityOptions>(Configure).BuildServiceProvider();

    private static void Configure(IdentityOptions options)
    {
        // The first with passkeys.
        options.Stores.SchemaVersion = IdentitySchemaVersions.Version3;
        options.User.RequireUniqueEmail = true;
        // The name is the address.
        options.User.AllowedUserNameCharacters = "";
        options.Lockout.MaxFailedAccessAttempts = 5;
        options.Lockout.DefaultLockoutTimeSpan = LockOut;
        // Length is what counts; rules about digits and signs only bring "Password1!".
        options.Password = new PasswordOptions
        {
            RequiredLength = ShortestPassword,
            RequiredUniqueChars = 5,
            RequireDigit = false,
            RequireLowercase = false,
            RequireUppercase = false,
            RequireNonAlphanumeric = false,
        };
    }
}
