using System.IO.Compression;
using System.Text.Json;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Umbraco.Transfer.Exporting;

/// <summary>Writes a whole site - types, documents in all their states, media with their files, old addresses - into one file that <see cref="Importing.SiteImporter"/> reads.</summary>
public sealed class SiteExporter(ICoreScopeProvider scopes, ITransferHost host, DocumentExport documents, MediaExport media)
{
    /// <param name="to">Need not be able to seek.</param>
    /// <param name="cancellationToken">Ends the work; what was written is no export then.</param>
    public async Task<ExportResult> WriteAsync(Stream to, CancellationToken cancellationToken)
    {
        SiteFile site = await ReadAsync(cancellationToken);
        List<string> missing = [];
        await using ZipArchive archive = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        List<MediaEntry> items = [];
        foreach (MediaEntry item in site.Media) items.Add(await PackAsync(item, archive, missing, cancellationToken));
        await using (Stream description = await archive.CreateEntry(SiteArchive.DescriptionName, CompressionLevel.Optimal).OpenAsync(cancellationToken))
            await JsonSerializer.SerializeAsync(description, site with { Media = items }, SiteFileReader.Json, cancellationToken);
        return new ExportResult(site.Documents.Count, site.Media.Count, missing);
    }

    private async Task<SiteFile> ReadAsync(CancellationToken cancellationToken)
    {
        SiteFile types = SchemaWriter.Write(await host.GetTypesAsync(cancellationToken));
        // One scope: what is read belongs together.
        using ICoreScope scope = scopes.CreateCoreScope(autoComplete: true);
        return types with
        {
            Media = media.Read(cancellationToken),
            Documents = documents.Read(cancellationToken),
            Redirects = await host.GetRedirectsAsync(cancellationToken),
        };
    }

    private async Task<MediaEntry> PackAsync(MediaEntry item, ZipArchive archive, List<string> missing, CancellationToken cancellationToken)
    {
        if (MediaExport.UrlOf(item) is not string url) return item;
        await using Stream? file = host.OpenMediaFile(url);
        if (file is null)
        {
            missing.Add(url);
            return item;
        }

        string name = $"{item.Key:N}/{Path.GetFileName(url)}";
        await using Stream packed = await archive.CreateEntry(SiteArchive.MediaFolder + name, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        await file.CopyToAsync(packed, cancellationToken);
        return item with { FileName = name };
    }
}
