using Microsoft.Extensions.Logging;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Seeding.Reading;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Notifications;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Composing;

/// <summary>Does what the settings ask for once Umbraco is up: not while it is being installed or upgraded itself.</summary>
public sealed partial class InstallOnStart(IRuntimeState runtime, StartTasks tasks, ILogger<InstallOnStart> logger)
    : INotificationAsyncHandler<UmbracoApplicationStartedNotification>
{
    public async Task HandleAsync(UmbracoApplicationStartedNotification notification, CancellationToken cancellationToken)
    {
        if (runtime.Level != RuntimeLevel.Run) return;
        try
        {
            await tasks.RunAsync(cancellationToken);
        }
        catch (Exception e) when (e is InstallException or SeedException or SiteFileException)
        {
            // Nothing was changed. The site that was there before goes on working; its administrator reads what to mend.
            Refused(logger, e);
        }
    }

    [LoggerMessage(LogLevel.Error, "OcopSite was not installed.")]
    private static partial void Refused(ILogger logger, Exception exception);
}
