namespace OcopSite.Delivery.Embedded;

/// <summary>
/// Our own engine as the source, in process. Nothing of the engine is made before the first read: a site that has its snapshot on disk serves
/// pages while the engine is still coming up.
/// </summary>
internal sealed class EmbeddedContentSource(IContentPreparation preparation, Lazy<EngineReader> reader) : IContentSource
{
    public async Task<ContentBatch> ReadAllAsync(CancellationToken cancellationToken)
    {
        await preparation.WhenReadyAsync(cancellationToken);
        return await reader.Value.ReadAllAsync(cancellationToken);
    }

    public async Task<ContentBatch> ReadChangesAsync(long after, CancellationToken cancellationToken)
    {
        await preparation.WhenReadyAsync(cancellationToken);
        return await reader.Value.ReadChangesAsync(after, cancellationToken);
    }

    public async Task WaitForChangesAsync(long after, CancellationToken cancellationToken)
    {
        await preparation.WhenReadyAsync(cancellationToken);
        await reader.Value.WaitForChangesAsync(after, cancellationToken);
    }
}
