using Microsoft.Extensions.Hosting;
using OcopSite.Backoffice.Exchange.Backup;

namespace OcopSite.Backoffice.Exchange.Commands;

/// <summary>Tells commands that the site is at work on its data directory: what they wrote behind its back, it would not see.</summary>
internal sealed class RunningMark(BackupPlaces places) : IHostedService, IDisposable
{
    private const string FileName = "running";

    private FileStream? _held;

    /// <returns><see langword="null"/> while the site runs; else something to hold while it may not start to.</returns>
    public static FileStream? TryTake(BackupPlaces places)
    {
        Directory.CreateDirectory(places.PathOf(""));
        try
        {
            return new FileStream(places.PathOf(FileName), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
        }
        catch (IOException)
        {
            return null;
        }
    }

    // Shared: several processes may serve one site.
    public Task StartAsync(CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(places.PathOf(""));
        using (new FileStream(places.PathOf(FileName), FileMode.OpenOrCreate, FileAccess.Write, FileShare.ReadWrite)) { }
        _held = new FileStream(places.PathOf(FileName), FileMode.Open, FileAccess.Read, FileShare.Read);
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        Dispose();
        return Task.CompletedTask;
    }

    public void Dispose()
    {
        _held?.Dispose();
        _held = null;
    }
}
