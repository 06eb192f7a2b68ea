using Microsoft.AspNetCore.Routing;
using Microsoft.AspNetCore.StaticAssets;

namespace OcopSite.Backoffice.Rendering;

/// <summary>Addresses of the back office's own files with a hash of their content in it, so that browsers may keep them for good.</summary>
internal sealed class AdminAssets(EndpointDataSource endpoints)
{
    private const string Folder = "_content/OcopSite.Backoffice/";

    private readonly Lazy<Dictionary<string, string>> _urls = new(() => endpoints.Endpoints
        .Select(e => e.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Select(d => (Label: d.Properties.FirstOrDefault(p => p.Name == "label")?.Value, d.Route))
        .Where(a => a.Label?.StartsWith(Folder, StringComparison.Ordinal) == true)
        .DistinctBy(a => a.Label)
        .ToDictionary(a => a.Label!, a => "/" + a.Route));

    /// <param name="path">The path below <c>wwwroot</c>, for example <c>admin.css</c>.</param>
    public string Url(string path) => _urls.Value.GetValueOrDefault(Folder + path, $"/{Folder}{path}");
}
