using Microsoft.Extensions.Hosting;

namespace OcopSite.Delivery.Snapshots;

/// <summary>Sets the updater going once the host listens: a site that has its snapshot on disk answers first and asks the source then.</summary>
internal sealed class FollowAfterStart(SnapshotUpdater updater) : IHostedLifecycleService
{
    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => updater.StartAsync(cancellationToken);

    public Task StoppingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => updater.StopAsync(cancellationToken);

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
