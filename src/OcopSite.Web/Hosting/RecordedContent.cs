using OcopSite.Engine;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;

namespace OcopSite.Web.Hosting;

/// <summary>Imports recorded content.</summary>
internal sealed class RecordedContent(IContentEngine engine, Lazy<SiteImporter> importer, SitePackage package) : PreparedOnce
{
    protected override async Task PrepareAsync(CancellationToken cancellationToken)
    {
        await engine.InitializeAsync(cancellationToken);
        await importer.Value.ImportAsync(package, cancellationToken);
    }
}
