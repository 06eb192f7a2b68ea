using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace OcopSite.Delivery.Snapshots;

/// <summary>Keeps the snapshot up with the content source, from the start of the host to its end.</summary>
internal sealed partial class SnapshotUpdater(IContentSource source, SnapshotStore store, TimeProvider clock, ILogger<SnapshotUpdater> logger) : BackgroundService
{
    // A source that stays away is asked less and less.
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(2);
    private static readonly TimeSpan LongestPause = TimeSpan.FromMinutes(1);

    /// <summary>
    /// Loads what is on disk and catches up, or reads everything anew. Pages can be answered when it returns, from what is on disk
    /// while the source is away.
    /// </summary>
    public async Task LoadAsync(CancellationToken cancellationToken)
    {
        if (await TryLoadFromDiskAsync(cancellationToken))
        {
            try
            {
                await FollowAsync(cancellationToken);
            }
#pragma warning disable CA1031 // Whatever keeps the source from answering, the state on disk is good enough to start with; the loop goes on trying.
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.Failed(logger, store.Current.Position, e);
            }

            return;
        }

        await ReloadAsync(cancellationToken);
    }

    /// <summary>Shows what is on disk, without asking the source.</summary>
    public Task<bool> TryLoadFromDiskAsync(CancellationToken cancellationToken) => store.TryLoadAsync(cancellationToken);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        TimeSpan pause = FirstPause;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await FollowAsync(stoppingToken);
                pause = FirstPause;
                await source.WaitForChangesAsync(store.Current.Position, stoppingToken);
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
#pragma warning disable CA1031 // Whatever went wrong with one batch, the site goes on serving the last good snapshot and tries again.
            catch (Exception e)
#pragma warning restore CA1031
            {
                Log.Failed(logger, store.Current.Position, e);
                await Task.Delay(pause, clock, stoppingToken);
                pause = pause * 2 < LongestPause ? pause * 2 : LongestPause;
            }
        }
    }

    // A source that is behind us has lost the way from our position, for example because it was set up anew.
    private async Task FollowAsync(CancellationToken cancellationToken)
    {
        long position = store.Current.Position;
        ContentBatch batch = await source.ReadChangesAsync(position, cancellationToken);
        if (batch.Position < position) await ReloadAsync(cancellationToken);
        else if (batch.Position > position) await store.ApplyAsync(batch, cancellationToken);
    }

    private async Task ReloadAsync(CancellationToken cancellationToken)
        => await store.ReplaceAsync(await source.ReadAllAsync(cancellationToken), cancellationToken);

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The snapshot could not follow the content after {Position}; trying again")]
        public static partial void Failed(ILogger logger, long position, Exception exception);
    }
}
