using Microsoft.Extensions.Options;
using OcopSite.Imaging.Processing;

namespace OcopSite.Imaging.Caching;

/// <summary>Gives pictures from the disk cache, and makes those it lacks: each once, a bounded number at a time.</summary>
internal sealed class ImageStore(DiskCache cache, IOptions<ImagingOptions> options) : IDisposable
{
    private readonly SingleFlight<CacheKey, EncodedBytes> _flights = new();
    private readonly SemaphoreSlim _gate = new(options.Value.Parallel);
    private readonly SemaphoreSlim _smallGate = new(options.Value.Parallel);

    public async Task<EncodedImage> GetAsync(CacheKey key, Func<EncodedBytes> make, bool isSmall, CancellationToken cancellationToken)
    {
        if (cache.Open(key) is EncodedImage kept) return kept;
        // Others may wait for it too, so the work goes on when this caller gives up.
        EncodedBytes made = await _flights.RunAsync(key, () => MakeAsync(key, make, isSmall ? _smallGate : _gate)).WaitAsync(cancellationToken);
        return new EncodedImage(new MemoryStream(made.Bytes, writable: false), made.Format, key.Name);
    }

    public void Forget(Func<CacheKey, bool> which) => cache.Remove(which);

    public void Dispose()
    {
        _gate.Dispose();
        _smallGate.Dispose();
    }

    private async Task<EncodedBytes> MakeAsync(CacheKey key, Func<EncodedBytes> make, SemaphoreSlim gate)
    {
        await gate.WaitAsync();
        try
        {
            // An earlier flight may have landed between the first look and this one.
            if (await cache.ReadAsync(key) is EncodedBytes kept) return kept;
            EncodedBytes made = await Task.Run(make);
            await cache.AddAsync(key, made);
            return made;
        }
        finally
        {
            gate.Release();
        }
    }
}
