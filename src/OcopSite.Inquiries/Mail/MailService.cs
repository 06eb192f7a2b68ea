using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OcopSite.Inquiries.Mail;

/// <summary>Sends letters behind the visitors' backs: at once when a message came in, and what failed when its time has come.</summary>
internal sealed partial class MailService(
    MailDispatch dispatch, MailSignal signal, IOptions<InquiryOptions> options, TimeProvider clock, ILogger<MailService> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (!options.Value.Smtp.IsOn) return;
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                await dispatch.SendDueAsync(stoppingToken);
            }
#pragma warning disable CA1031 // Outlives every failure of a single round, such as a database that is away; it is logged with its cause.
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
#pragma warning restore CA1031
            {
                Log.RoundFailed(logger, e);
            }

            await signal.WaitAsync(Interval, clock, stoppingToken);
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Error, "A round of sending letters failed")]
        public static partial void RoundFailed(ILogger logger, Exception exception);
    }
}
