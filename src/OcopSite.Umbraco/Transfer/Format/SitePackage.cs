using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A site file that was checked, with its types as a schema and the files of its media.</summary>
public sealed record SitePackage(SiteFile Site, ContentSchema Schema, IPackageFiles Files) : IAsyncDisposable
{
    public ValueTask DisposeAsync() => Files.DisposeAsync();
}
