using OcopSite.Delivery.Embedded;
using OcopSite.Engine;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;

namespace OcopSite.Web.Hosting;

/// <summary>Imports recorded content.</summary>
internal sealed class RecordedContent(IContentEngine engine, Lazy<SiteImporter> importer, SitePackage package) : IContentPreparation, IDisposable
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
            await engine.InitializeAsync(cancellationToken);
            await importer.Value.ImportAsync(package, cancellationToken);
            _ready = true;
        }
        finally
        {
            _one.Release();
        }
    }

    public void Dispose() => _one.Dispose();
}
