using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using OcopSite.Engine;

namespace OcopSite.Backoffice.ApiKeys;

/// <summary>Has the keys at hand from the start on, and sees within a minute what another process on the same database made or revoked.</summary>
internal sealed partial class ApiKeyReading(IContentEngine engine, ApiKeyBook book, ApiKeyRing ring, TimeProvider clock, ILogger<ApiKeyReading> logger) : BackgroundService
{
    private static readonly TimeSpan Every = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await engine.Initialized.WaitAsync(stoppingToken);
        using var timer = new PeriodicTimer(Every, clock);
        do
        {
            try
            {
                ring.Replace(await book.ListAsync(stoppingToken));
            }
#pragma warning disable CA1031 // A database that is away for a while leaves the keys as they were.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.NotRead(logger, e);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "The keys of the API could not be read; those known stay good")]
        public static partial void NotRead(ILogger logger, Exception exception);
    }
}
