using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OcopSite.Backoffice.Staff;
using OcopSite.Content;
using OcopSite.Delivery.Embedded;
using OcopSite.Delivery.Snapshots;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Users;
using OcopSite.Web.Tests.Support;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Backoffice.Tests.Support;

/// <summary>The real host with the seed content, and people who work in it.</summary>
public sealed class BackofficeSite : WebApplicationFactory<Program>, IAsyncLifetime
{
    public const string AdministratorEmail = "quantri@example.vn";
    public const string Password = "một câu rất dễ nhớ";

    private readonly DirectoryInfo _data = Directory.CreateTempSubdirectory("ocop-backoffice-");
    private readonly Dictionary<string, string> _settings = new()
    {
        ["Ocop:Admin:Email"] = AdministratorEmail,
        ["Ocop:Admin:Password"] = Password,
        // All tests come from one address.
        ["Ocop:Admin:SignInBurst"] = "10000",
        // Small, so that a test of what is too large need not send much.
        ["Ocop:Uploads:LargestBytes"] = "1048576",
        ["Ocop:Uploads:MostFiles"] = "3",
        ["Logging:LogLevel:Default"] = "Warning",
    };

    private readonly Follower _follower = new();

    private int _people;

    public BackofficeSite()
    {
    }

    private BackofficeSite(IEnumerable<KeyValuePair<string, string>> settings)
    {
        foreach ((string key, string value) in settings) _settings[key] = value;
    }

    public string DataDirectory => _data.FullName;

    /// <summary>What the host has logged.</summary>
    public RecordedLog Log { get; } = new();

    /// <summary>A host of one's own, for tests that need other settings or nobody else about.</summary>
    public static async Task<BackofficeSite> StartAsync(params (string Key, string Value)[] settings)
    {
        var site = new BackofficeSite(settings.Select(s => KeyValuePair.Create(s.Key, s.Value)));
        await site.InitializeAsync();
        return site;
    }

    /// <summary>A browser that nobody has signed in with.</summary>
    public StaffBrowser OpenBrowser() => new(Server.CreateHandler());

    /// <summary>Somebody new with a role and the password of <see cref="Password"/>.</summary>
    public async Task<StaffUser> AddPersonAsync(StaffRole role, string[]? contentTypes = null, string[]? cultures = null)
    {
        int number = Interlocked.Increment(ref _people);
        var user = new StaffUser
        {
            UserName = $"{role}{number}@example.vn",
            Email = $"{role}{number}@example.vn",
            DisplayName = $"Nguyễn Văn {role} {number}",
            Role = role.ToString(),
            ContentTypes = contentTypes ?? [],
            Cultures = cultures ?? [],
            Language = Cultures.Vietnamese,
            CreatedAt = DateTime.UtcNow,
        };
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        IdentityResult result = await scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>().CreateAsync(user, Password);
        Assert.True(result.Succeeded, string.Join(' ', result.Errors.Select(e => e.Description)));
        return user;
    }

    /// <summary>Somebody new with a role, signed in through the page.</summary>
    public async Task<StaffBrowser> SignInAsAsync(StaffRole role, string[]? contentTypes = null, string[]? cultures = null)
        => await SignInAsync((await AddPersonAsync(role, contentTypes, cultures)).Email!);

    /// <summary>The first administrator, signed in through the page.</summary>
    public Task<StaffBrowser> SignInAsAdministratorAsync() => SignInAsync(AdministratorEmail);

    public async Task<StaffBrowser> SignInAsync(string email, string password = Password)
    {
        StaffBrowser browser = OpenBrowser();
        using HttpResponseMessage answer = await browser.TrySignInAsync(email, password);
        Assert.Equal(303, (int)answer.StatusCode);
        return browser;
    }

    /// <summary>Waits until visitors see everything that has been committed.</summary>
    public async Task CaughtUpAsync()
        => await _follower.ReachedAsync(await Services.GetRequiredService<IChangeFeed>().GetLastSequenceAsync(CancellationToken.None));

    /// <summary>A user as the database has it now.</summary>
    public Task<StaffUser?> FindAsync(Guid key) => Services.GetRequiredService<IStaffDirectory>().FindAsync(key, CancellationToken.None);

    public Task<IReadOnlyList<StaffUser>> PeopleAsync() => Services.GetRequiredService<IStaffDirectory>().ListAsync(CancellationToken.None);

    public Task<IReadOnlyList<StaffSession>> SessionsOfAsync(StaffUser user) => Services.GetRequiredService<IStaffSessions>().ListAsync(user.Id, CancellationToken.None);

    /// <summary>As if the user had been away for too long.</summary>
    public Task EndSessionsAsync(StaffUser user) => Services.GetRequiredService<IStaffSessions>().EndAllAsync(user.Id, except: null, CancellationToken.None);

    /// <summary>What the audit trail says about a user, the oldest first.</summary>
    public async Task<IReadOnlyList<string>> TrailOfAsync(StaffUser user)
    {
        var trail = await Services.GetRequiredService<IAuditService>().GetItemsByEntityAsync(user.Id, 0, 100, Direction.Ascending);
        return [.. trail.Items.Where(i => i.EntityType == IStaffAudit.EntityType).Select(i => i.Comment!)];
    }

    /// <summary>Does something with a user through Identity, as another part of the site would.</summary>
    public async Task WithUsersAsync(Func<UserManager<StaffUser>, Task> act)
    {
        await using AsyncServiceScope scope = Services.CreateAsyncScope();
        await act(scope.ServiceProvider.GetRequiredService<UserManager<StaffUser>>());
    }

    public async Task InitializeAsync()
    {
        await SeededData.CopyToAsync(_data);
        await Services.GetRequiredService<IContentPreparation>().WhenReadyAsync(CancellationToken.None);
    }

    async Task IAsyncLifetime.DisposeAsync() => await DisposeAsync();

    public override async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        if (_data.Exists) _data.Delete(recursive: true);
        _data.Refresh();
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        builder.UseEnvironment("Production");
        builder.UseSetting("Ocop:DataDirectory", _data.FullName);
        foreach ((string key, string value) in _settings) builder.UseSetting(key, value);
        builder.ConfigureLogging(logging => logging.AddProvider(Log));
        builder.ConfigureServices(services => services.AddSingleton<ISnapshotObserver>(_follower));
    }
}
