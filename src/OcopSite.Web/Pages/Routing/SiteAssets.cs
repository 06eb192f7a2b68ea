using Microsoft.AspNetCore.StaticAssets;

namespace OcopSite.Web.Pages.Routing;

/// <summary>Addresses of our own files with a hash of their content in it, so that browsers may keep them for good.</summary>
public sealed class SiteAssets(EndpointDataSource endpoints)
{
    private readonly Lazy<Dictionary<string, string>> _urls = new(() => endpoints.Endpoints
        .Select(e => e.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Select(d => (Label: d.Properties.FirstOrDefault(p => p.Name == "label")?.Value, d.Route))
        .Where(a => a.Label is not null)
        .DistinctBy(a => a.Label)
        .ToDictionary(a => a.Label!, a => "/" + a.Route));

    /// <param name="path">The path below <c>wwwroot</c>, for example <c>css/site.css</c>.</param>
    public string Url(string path) => _urls.Value.GetValueOrDefault(path, "/" + path);
}
