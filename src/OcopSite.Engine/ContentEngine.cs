using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Media;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Users.Storage;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine;

internal sealed class ContentEngine(
    IServiceProvider services, IContentDatabase database, UserDatabase users, ChangeSignal signal, IOptions<EngineOptions> options) : IContentEngine
{
    private static readonly Lock Locator = new();

    private readonly TaskCompletionSource _initialized = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Task Initialized => _initialized.Task;

    public async Task InitializeAsync(CancellationToken cancellationToken)
    {
        // The constructor of Umbraco's DataTypeService asks this locator, one for the whole process, instead of its container. It is built
        // while the locator is ours; built on first use it would be given services of whichever engine started last, perhaps a disposed one.
        lock (Locator)
        {
            StaticServiceProvider.Instance = services;
            services.GetRequiredService<IDataTypeService>();
        }

        Directory.CreateDirectory(options.Value.MediaDirectory);

        await using ContentDb db = database.CreateContext();
        await MigrateAsync(db, cancellationToken);
        await using (UserDb userDb = users.Open()) await MigrateAsync(userDb, cancellationToken);
        await WithholdAsync(db, cancellationToken);
        signal.Set(await db.Outbox.MaxAsync(x => (long?)x.Sequence, cancellationToken) ?? 0);
        _initialized.TrySetResult();
    }

    // The files follow the database; a process that ended in between left some behind.
    private async Task WithholdAsync(ContentDb db, CancellationToken cancellationToken)
    {
        List<string?> urls = await db.Nodes.Where(x => x.Trashed && x.MediaPath != null).Select(x => x.MediaPath).ToListAsync(cancellationToken);
        WithheldFiles withheld = services.GetRequiredService<WithheldFiles>();
        foreach (string? url in urls)
            withheld.Withhold(url!);
    }

    private static async Task MigrateAsync(DbContext db, CancellationToken cancellationToken)
    {
        // Finding that nothing is pending is a fraction of the work of migrating for nothing.
        if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
            await db.Database.MigrateAsync(cancellationToken);
    }
}
