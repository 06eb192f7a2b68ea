using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Time.Testing;
using OcopSite.Inquiries.Mail;
using OcopSite.Inquiries.Storage;

namespace OcopSite.Inquiries.Tests.Fixtures;

/// <summary>The room on a fresh database, with a clock that tests set. Nothing runs by itself: tests ask for a round when they want one.</summary>
public abstract class InquiryFixture : IAsyncLifetime
{
    private ServiceProvider? _services;

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 26, 18, 30, 0, TimeSpan.Zero));

    public string DataDirectory { get; } = Directory.CreateTempSubdirectory("ocop-inquiries-").FullName;

    public IInquiryStore Store => Get<IInquiryStore>();

    public IServiceProvider Services => _services!;

    internal RecordedLog Log { get; } = new();

    public T Get<T>()
        where T : notnull
        => Services.GetRequiredService<T>();

    /// <summary>Starts the room; again, as after a restart, on the same database.</summary>
    public async Task StartAsync(Action<InquiryOptions>? configure = null)
    {
        if (_services is not null) await _services.DisposeAsync();
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(Log).SetMinimumLevel(LogLevel.Debug));
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton<ILetterWriter, PlainLetters>();
        services.AddInquiries(options =>
        {
            options.DataDirectory = DataDirectory;
            Configure(options.Database);
            configure?.Invoke(options);
        });
        _services = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
    }

    public async Task InitializeAsync()
    {
        await CreateDatabaseAsync();
        await StartAsync();
    }

    public async Task DisposeAsync()
    {
        if (_services is not null) await _services.DisposeAsync();
        await DropDatabaseAsync();
        Directory.Delete(DataDirectory, recursive: true);
    }

    public abstract void Configure(InquiryDatabaseOptions database);

    protected abstract Task CreateDatabaseAsync();

    protected abstract Task DropDatabaseAsync();
}
