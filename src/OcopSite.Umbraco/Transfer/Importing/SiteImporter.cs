using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Umbraco.Transfer.Importing;

/// <summary>
/// Writes a site file through Umbraco's own services, in our engine and in a stock Umbraco alike: all of the content or none of it, and as
/// often as one likes. Items that are there already stay as they are.
/// </summary>
public sealed class SiteImporter(ICoreScopeProvider scopes, ITransferHost host, MediaImport media, DocumentImport documents)
{
    /// <exception cref="SiteFileException">This site cannot take the file.</exception>
    public async Task<ImportResult> ImportAsync(SitePackage package, CancellationToken cancellationToken)
    {
        var keys = KeyMap.Between(package.Schema, await host.EnsureTypesAsync(package, cancellationToken));
        SiteFile site = package.Site;
        List<string> written = [];
        try
        {
            // Umbraco's caches must not keep what a transaction has taken back: hence the scoped ones.
            using ICoreScope scope = scopes.CreateCoreScope(repositoryCacheMode: RepositoryCacheMode.Scoped);
            IReadOnlyList<MediaEntry> newMedia = media.Create(site.Media, package.Files, written, cancellationToken);
            IReadOnlyList<DocumentEntry> newDocuments = documents.Create(site.Documents, cancellationToken);
            // Values come when all that they may refer to is there, so that Umbraco keeps track of what uses what.
            media.Fill(newMedia, keys, cancellationToken);
            documents.Fill(newDocuments, keys, cancellationToken);
            documents.Settle(newDocuments, cancellationToken);
            media.Settle(newMedia);
            foreach (MediaEntry item in newMedia) host.Restore(HistoryOf.Media(item));
            foreach (DocumentEntry document in newDocuments) host.Restore(HistoryOf.Document(document));
            HashSet<Guid> imported = [.. newDocuments.Select(d => d.Key)];
            await host.ReplaceRedirectsAsync(imported, [.. site.Redirects.Where(r => imported.Contains(r.DocumentKey))], cancellationToken);
            scope.Complete();
            return new ImportResult(newDocuments.Count, newMedia.Count, site.Documents.Count - newDocuments.Count, site.Media.Count - newMedia.Count);
        }
        catch
        {
            media.Discard(written);
            throw;
        }
    }
}
