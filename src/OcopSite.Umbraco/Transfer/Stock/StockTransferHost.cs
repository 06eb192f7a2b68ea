using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Transfer.Stock;

/// <summary>
/// A stock Umbraco as the system that a site moves to or from. It takes the types, and gives documents the addresses that follow from their
/// names; when something was changed last is its own to say.
/// </summary>
internal sealed class StockTransferHost(OcopSiteInstaller installer, StockTypes types, IRedirectUrlService redirects, MediaFileManager files) : ITransferHost
{
    private const int PageSize = 500;

    public Task<ContentSchema> GetTypesAsync(CancellationToken cancellationToken) => types.ReadAsync(cancellationToken);

    public async Task<ContentSchema> EnsureTypesAsync(SitePackage package, CancellationToken cancellationToken)
    {
        try
        {
            return (await installer.InstallAsync(package.Schema, cancellationToken)).Schema;
        }
        catch (Exception e) when (e is InstallException or InvalidOperationException)
        {
            throw new SiteFileException($"The types of the file do not fit this site. {e.Message}", e);
        }
    }

    // They follow from the names here.
    public UrlSegments GetUrlSegments(IContent document, string? culture) => new(null, null);

    public Stream? OpenMediaFile(string url)
    {
        string path = files.FileSystem.GetRelativePath(url);
        // Umbraco may be set to rename the files of what is in the bin.
        string renamed = Path.ChangeExtension(path, Constants.Conventions.Media.TrashedMediaSuffix + Path.GetExtension(path));
        return new[] { path, renamed }.FirstOrDefault(files.FileSystem.FileExists) is string present ? files.FileSystem.OpenFile(present) : null;
    }

    public void Restore(ItemHistory history)
    {
    }

    public Task<IReadOnlyList<RedirectEntry>> GetRedirectsAsync(CancellationToken cancellationToken)
    {
        List<RedirectEntry> all = [];
        for (long page = 0; ; page++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IRedirectUrl[] some = [.. redirects.GetAllRedirectUrls(page, PageSize, out long total)];
            all.AddRange(some.Select(redirect => new RedirectEntry(PathOf(redirect.Url), redirect.ContentKey, redirect.Culture is { Length: > 0 } culture ? culture : null)));
            if (some.Length == 0 || all.Count >= total) return Task.FromResult<IReadOnlyList<RedirectEntry>>(all);
        }
    }

    public Task ReplaceRedirectsAsync(IReadOnlyCollection<Guid> documents, IReadOnlyList<RedirectEntry> wanted, CancellationToken cancellationToken)
    {
        foreach (Guid document in documents) redirects.DeleteContentRedirectUrls(document);
        foreach (RedirectEntry redirect in wanted) redirects.Register(redirect.Url, redirect.DocumentKey, redirect.Culture);
        return Task.CompletedTask;
    }

    // Where domains are set, the number of the root they belong to comes first.
    private static string PathOf(string url) => url.IndexOf('/', StringComparison.Ordinal) is > 0 and var slash ? url[slash..] : url;
}
