using System.IO.Compression;
using System.Text.Json;
using OcopSite.Engine.Backup;
using OcopSite.Inquiries.Backup;

namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>Writes the whole site into one file: content, users, messages from visitors, media, keys. It goes on working meanwhile.</summary>
internal sealed class SiteBackup(BackupPlaces places, IContentBackup content, IInquiryBackup inquiries, TimeProvider clock)
{
    public const string ContentFolder = "content/";
    public const string FilesFolder = "files/";
    public const string InquiriesFile = "inquiries.jsonl";
    public const string Messages = "messages";

    /// <param name="to">Need not be able to seek.</param>
    /// <param name="cancellationToken">Ends the work; what was written is no backup then.</param>
    public async Task<BackupManifest> WriteAsync(Stream to, CancellationToken cancellationToken)
    {
        var entries = new List<BackupEntry>();
        await using ZipArchive archive = await ZipArchive.CreateAsync(to, ZipArchiveMode.Create, leaveOpen: true, entryNameEncoding: null, cancellationToken);
        async Task<Stream> OpenAsync(string name, CancellationToken token)
            => new MeasuredStream(await archive.CreateEntry(name, CompressionLevel.Fastest).OpenAsync(token), (bytes, hash) => entries.Add(new BackupEntry(name, bytes, hash)));

        var counts = new Dictionary<string, int>(await content.WriteAsync((table, token) => OpenAsync($"{ContentFolder}{table}.jsonl", token), cancellationToken));
        await using (Stream file = await OpenAsync(InquiriesFile, cancellationToken)) counts[Messages] = await inquiries.WriteAsync(file, cancellationToken);
        foreach (string path in Files())
        {
            await using FileStream from = File.OpenRead(path);
            string name = Path.GetRelativePath(places.PathOf(""), path).Replace('\\', '/');
            await using Stream file = await OpenAsync(FilesFolder + name, cancellationToken);
            await from.CopyToAsync(file, cancellationToken);
        }

        var manifest = new BackupManifest(BackupManifest.OwnFormat, BackupManifest.CurrentVersion, clock.GetUtcNow(), counts, entries);
        await using Stream last = await archive.CreateEntry(BackupManifest.EntryName, CompressionLevel.Fastest).OpenAsync(cancellationToken);
        await JsonSerializer.SerializeAsync(last, manifest, JsonSerializerOptions.Web, cancellationToken);
        return manifest;
    }

    private IEnumerable<string> Files() => places.Kept.Select(places.PathOf)
        .SelectMany(path => Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : File.Exists(path) ? [path] : [])
        .Order(StringComparer.Ordinal);
}
