using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Backoffice.Staff;
using OcopSite.Content;
using OcopSite.Engine.Users;

namespace OcopSite.Backoffice.Accounts.Welcome;

/// <summary>Lets the first administrator in: made from the settings, or by a one-time link that the log shows at each start until there is one.</summary>
public sealed partial class FirstAdministrator(
    IStaffDirectory staff,
    IOneTimeLinks links,
    IServiceScopeFactory scopes,
    IServer server,
    IHostApplicationLifetime lifetime,
    IOptions<AdminOptions> options,
    TimeProvider clock,
    ILogger<FirstAdministrator> logger)
{
    /// <summary>To be called once the database is there.</summary>
    public async Task EnsureAsync(CancellationToken cancellationToken)
    {
        if (await staff.HasActiveAsync(nameof(StaffRole.Administrator), except: null, cancellationToken)) return;
        if (options.Value is { Email: not null, Password: not null } settings)
        {
            await CreateAsync(settings.Email, settings.Password);
            return;
        }

        string token = await links.CreateAsync(LinkPurpose.FirstAdministrator, userId: null, lifetime: null, cancellationToken);
        // Only then does the site listen, and only then is it known where.
        lifetime.ApplicationStarted.Register(() => Log.Link(logger, Address() + WelcomePages.Url(token)));
    }

    internal StaffUser New(string email, string name, string language) => new()
    {
        UserName = email,
        Email = email,
        DisplayName = name,
        Role = nameof(StaffRole.Administrator),
        Language = language,
        CreatedAt = clock.GetUtcNow().UtcDateTime,
    };

    private async Task CreateAsync(string email, string password)
    {
        await using AsyncServiceScope scope = scopes.CreateAsyncScope();
        IdentityResult result = await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>()
            .CreateAsync(New(email, email.Split('@')[0], Cultures.Vietnamese), password);
        if (!result.Succeeded)
            throw new InvalidOperationException($"The first administrator of Ocop:Admin could not be made: {string.Join(' ', result.Errors.Select(e => e.Description))}");
        Log.Created(logger, email);
    }

    private string Address()
    {
        string? own = server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault();
        return (options.Value.PublicUrl ?? own ?? "").TrimEnd('/')
            .Replace("[::]", "localhost", StringComparison.Ordinal).Replace("0.0.0.0", "localhost", StringComparison.Ordinal).Replace("+", "localhost", StringComparison.Ordinal);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "There is no administrator yet. This link makes the first one; it works once, and until the next start: {Link}")]
        public static partial void Link(ILogger logger, string link);

        [LoggerMessage(LogLevel.Information, "The first administrator is {Email}")]
        public static partial void Created(ILogger logger, string email);
    }
}
