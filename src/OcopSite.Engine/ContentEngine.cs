using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Options;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using Umbraco.Cms.Core.DependencyInjection;

namespace OcopSite.Engine;

internal sealed class ContentEngine(IServiceProvider services, IContentDatabase database, ChangeSignal signal, IOptions<EngineOptions> options) : IContentEngine
{
    private readonly TaskCompletionSource _initialized = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Initialized => _initialized.Task;

    public async Task InitializeAsync(CancellationToken cancellationToken)
    {
        // A few constructors of Umbraco.Cms.Core ask this locator instead of their container.
        StaticServiceProvider.Instance = services;
        Directory.CreateDirectory(options.Value.MediaDirectory);

        await using ContentDb db = database.CreateContext();
        // Finding that nothing is pending is a fraction of the work of migrating for nothing.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await db.Database.MigrateAsync(cancellationToken);
        signal.Set(await db.Outbox.MaxAsync(x => (long?)x.Sequence, cancellationToken) ?? 0);
        _initialized.TrySetResult();
    }
}
