using OcopSite.Delivery.Embedded;

namespace OcopSite.Web.Hosting;

/// <summary>Prepares content for whoever asks first; the others wait for it. What failed is tried again by who asks next.</summary>
internal abstract class PreparedOnce : IContentPreparation, IDisposable
{
    private readonly SemaphoreSlim _one = new(1);
    private volatile bool _ready;

    public bool IsReady => _ready;

    public async Task WhenReadyAsync(CancellationToken cancellationToken)
    {
        if (_ready) return;
        await _one.WaitAsync(cancellationToken);
        try
        {
            if (_ready) return;
            await PrepareAsync(cancellationToken);
            _ready = true;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();

    /// <summary>Never called twice at a time, and never again once it has ended well.</summary>
    protected abstract Task PrepareAsync(CancellationToken cancellationToken);
}
