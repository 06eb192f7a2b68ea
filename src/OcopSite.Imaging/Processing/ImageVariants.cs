using OcopSite.Imaging.Caching;
using OcopSite.Imaging.Reading;

namespace OcopSite.Imaging.Processing;

/// <inheritdoc />
internal sealed class ImageVariants(SourceFiles sources, VariantMaker maker, ImageStore store) : IImageVariants
{
    // Placeholders are made while a page waits: they do not queue behind large pictures.
    private const int Small = 64;

    public async Task<EncodedImage?> OpenAsync(ImageVariant variant, ImageClient client, CancellationToken cancellationToken)
    {
        if (sources.Find(variant.Path) is not SourceFile source) return null;
        var key = CacheKey.Of(source, variant, client);
        return await store.GetAsync(key, () => maker.Make(source, variant, client), isSmall: variant.Width <= Small, cancellationToken);
    }

    public string? VersionOf(string path) => sources.Find(path)?.Version;

    public void Purge(string path)
    {
        if (sources.RelativePathOf(path) is string relative) store.Forget(key => key.IsOf(relative));
    }

    public void PurgeStale()
    {
        var versions = new Dictionary<string, string?>();
        store.Forget(key =>
        {
            if (key.Source is not string path) return false;
            if (!versions.TryGetValue(path, out string? version)) versions[path] = version = VersionOf(sources.AddressOf(path));
            return key.Version != version;
        });
    }
}
