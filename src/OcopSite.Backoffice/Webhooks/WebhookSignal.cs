using System.Threading.Channels;

namespace OcopSite.Backoffice.Webhooks;

/// <summary>Wakes the sender when staff changed something.</summary>
internal sealed class WebhookSignal
{
    private readonly Channel<bool> _raised = Channel.CreateBounded<bool>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Raise() => _raised.Writer.TryWrite(true);

    public async Task WaitAsync(CancellationToken cancellationToken) => await _raised.Reader.ReadAsync(cancellationToken);
}
