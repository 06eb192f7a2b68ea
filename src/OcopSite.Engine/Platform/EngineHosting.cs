using IHostingEnvironment = Umbraco.Cms.Core.Hosting.IHostingEnvironment;

namespace OcopSite.Engine.Platform;

/// <summary>Where Umbraco's file systems find their folders.</summary>
internal sealed class EngineHosting(string dataDirectory) : IHostingEnvironment
{
    public string? SiteName => null;
    public string ApplicationId => "OcopSite";
    public string ApplicationPhysicalPath => dataDirectory;
    public string LocalTempPath => Path.GetTempPath();
    public string ApplicationVirtualPath => "/";
    public bool IsDebugMode => false;
    public bool IsHosted => true;

    /// <summary>A stand-in: the engine does not know the site's address, and nothing in it builds absolute URLs.</summary>
    public Uri ApplicationMainUrl { get; } = new("http://localhost/");

    public string MapPathWebRoot(string path) => MapPathContentRoot(path);

    public string MapPathContentRoot(string path) => Path.Combine(dataDirectory, path.TrimStart('~', '/'));

    public string ToAbsolute(string virtualPath) => virtualPath.TrimStart('~');

    public void EnsureApplicationMainUrl(Uri? currentApplicationUrl)
    {
    }
}
