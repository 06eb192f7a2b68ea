using System.IO.Compression;
using System.Security.Cryptography;
using System.Text.Json;

namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>A backup that was looked through: it is whole, it is ours, and nothing in it points elsewhere.</summary>
internal sealed class BackupFile : IAsyncDisposable
{
    private readonly ZipArchive _archive;

    private BackupFile(ZipArchive archive, BackupManifest manifest) => (_archive, Manifest) = (archive, manifest);

    public BackupManifest Manifest { get; }

    public IEnumerable<BackupEntry> Files => Manifest.Entries.Where(e => e.Name.StartsWith(SiteBackup.FilesFolder, StringComparison.Ordinal));

    /// <summary>Checks every entry against the manifest before it gives anything out.</summary>
    /// <exception cref="BackupRefusedException">The file is damaged, cut off, changed, or something else altogether.</exception>
    public static async Task<BackupFile> OpenAsync(string path, BackupPlaces places, CancellationToken cancellationToken)
    {
        ZipArchive? archive = null;
        try
        {
            archive = await ZipFile.OpenReadAsync(path, cancellationToken);
            BackupManifest manifest = await ManifestAsync(archive, cancellationToken);
            await VerifyAsync(archive, manifest, places, cancellationToken);
            return new BackupFile(archive, manifest);
        }
        catch (Exception e)
        {
            if (archive is not null) await archive.DisposeAsync();
            if (e is InvalidDataException or JsonException or NotSupportedException or EndOfStreamException) throw new BackupRefusedException("exchange.backup.damaged", "", e);
            throw;
        }
    }

    /// <returns><see langword="null"/> when there is no such entry.</returns>
    public async Task<Stream?> OpenAsync(string name, CancellationToken cancellationToken)
        => _archive.GetEntry(name) is ZipArchiveEntry entry ? await entry.OpenAsync(cancellationToken) : null;

    public ValueTask DisposeAsync() => _archive.DisposeAsync();

    private static async Task<BackupManifest> ManifestAsync(ZipArchive archive, CancellationToken cancellationToken)
    {
        if (archive.GetEntry(BackupManifest.EntryName) is not { Length: <= BackupLimits.ManifestBytes } entry) throw new BackupRefusedException("exchange.backup.foreign", "");
        await using Stream content = await entry.OpenAsync(cancellationToken);
        BackupManifest? manifest = await JsonSerializer.DeserializeAsync<BackupManifest>(content, JsonSerializerOptions.Web, cancellationToken);
        if (manifest is not { Format: BackupManifest.OwnFormat, Entries: not null, Counts: not null }) throw new BackupRefusedException("exchange.backup.foreign", "");
        return manifest.Version == BackupManifest.CurrentVersion ? manifest : throw new BackupRefusedException("exchange.backup.newer", $"{manifest.Version}");
    }

    private static async Task VerifyAsync(ZipArchive archive, BackupManifest manifest, BackupPlaces places, CancellationToken cancellationToken)
    {
        if (archive.Entries.Count > BackupLimits.Entries || manifest.Entries.Any(e => e.Bytes < 0) || manifest.Entries.Sum(e => e.Bytes) > BackupLimits.UnpackedBytes)
            throw new BackupRefusedException("exchange.backup.large", "");
        string[] held = [.. archive.Entries.Select(e => e.FullName).Where(n => n != BackupManifest.EntryName)];
        string? odd = held.Concat(manifest.Entries.Select(e => e.Name)).FirstOrDefault(n => !IsOurs(n, places));
        if (odd is not null) throw new BackupRefusedException("exchange.backup.odd", odd);
        if (held.Length != manifest.Entries.Count || !held.ToHashSet(StringComparer.OrdinalIgnoreCase).SetEquals(manifest.Entries.Select(e => e.Name)))
            throw new BackupRefusedException("exchange.backup.damaged", "");
        foreach (BackupEntry entry in manifest.Entries) await VerifyAsync(archive.GetEntry(entry.Name)!, entry, cancellationToken);
    }

    // Read no further than it says it is long: an archive may unpack without end.
    private static async Task VerifyAsync(ZipArchiveEntry packed, BackupEntry entry, CancellationToken cancellationToken)
    {
        using IncrementalHash hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        await using Stream content = await packed.OpenAsync(cancellationToken);
        byte[] buffer = new byte[81920];
        long length = 0;
        for (int read; (read = await content.ReadAsync(buffer, cancellationToken)) > 0;)
        {
            length += read;
            if (length > entry.Bytes) break;
            hash.AppendData(buffer, 0, read);
        }

        if (length != entry.Bytes || !Convert.ToHexStringLower(hash.GetHashAndReset()).Equals(entry.Sha256, StringComparison.OrdinalIgnoreCase))
            throw new BackupRefusedException("exchange.backup.damagedPart", entry.Name);
    }

    // A path that leaves its directory, or a file that a backup never holds, was put there by somebody.
    private static bool IsOurs(string name, BackupPlaces places)
    {
        if (name == SiteBackup.InquiriesFile) return true;
        string[] parts = name.Split('/');
        if (name.Contains('\\') || name.Contains(':') || name.Contains('\0') || parts.Any(p => p is "" or "." or "..")) return false;
        return parts is ["content", var table] ? table.EndsWith(".jsonl", StringComparison.Ordinal) : parts is ["files", var place, ..] && places.Kept.Contains(place);
    }
}
