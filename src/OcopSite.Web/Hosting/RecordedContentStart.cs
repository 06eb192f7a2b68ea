using OcopSite.Delivery.Embedded;

namespace OcopSite.Web.Hosting;

/// <summary>Has recorded content in place before the host listens.</summary>
internal sealed class RecordedContentStart(IContentPreparation content) : IHostedService
{
    public Task StartAsync(CancellationToken cancellationToken) => content.WhenReadyAsync(cancellationToken);

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}
