using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OcopSite.Engine.Backup;
using OcopSite.Inquiries.Backup;

namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>
/// Brings a backup back. It is laid into the data directory first and takes effect before the site starts the next time, when nothing works on the
/// content. Cut off anywhere, it begins again: the laid file goes last.
/// </summary>
internal sealed partial class SiteRestore(BackupPlaces places, SiteBackup backup, IContentBackup content, IInquiryBackup inquiries, TimeProvider clock, ILogger<SiteRestore> logger)
{
    private const string StagedFile = "restore.zip";
    private const string StagedManifest = "restore.json";
    private const string Unpacked = "restoring";

    /// <summary>What takes effect at the next start; <see langword="null"/> for nothing.</summary>
    public BackupManifest? Staged
        => File.Exists(places.PathOf(StagedFile)) && File.Exists(places.PathOf(StagedManifest))
            ? JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(places.PathOf(StagedManifest)), JsonSerializerOptions.Web)
            : null;

    /// <summary>Looks a backup through and lays it ready for the next start.</summary>
    /// <exception cref="BackupRefusedException">It is not one that can be restored. Nothing was laid ready.</exception>
    public async Task<BackupManifest> StageAsync(Stream upload, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(places.PathOf(""));
        string arriving = places.PathOf($"restore-{Guid.NewGuid():N}.part");
        try
        {
            await using (FileStream file = PrivateFile.Create(arriving)) await upload.CopyToAsync(file, cancellationToken);
            BackupManifest manifest;
            await using (BackupFile checkedFile = await BackupFile.OpenAsync(arriving, places, cancellationToken)) manifest = checkedFile.Manifest;
            string facts = JsonSerializer.Serialize(manifest with { Entries = [] }, JsonSerializerOptions.Web);
            await File.WriteAllTextAsync(places.PathOf(StagedManifest), facts, cancellationToken);
            File.Move(arriving, places.PathOf(StagedFile), overwrite: true);
            return manifest;
        }
        finally
        {
            File.Delete(arriving);
        }
    }

    public void Cancel()
    {
        File.Delete(places.PathOf(StagedFile));
        File.Delete(places.PathOf(StagedManifest));
    }

    /// <summary>Puts the backup that was laid ready in the place of what there is, if there is one. What there was is kept as a backup of its own.</summary>
    /// <returns>What was restored, and the file that keeps what was there before.</returns>
    /// <exception cref="BackupRefusedException">The file was damaged since. It is set aside, and nothing was changed.</exception>
    public async Task<(BackupManifest Restored, string? Before)?> ApplyStagedAsync(CancellationToken cancellationToken)
    {
        string staged = places.PathOf(StagedFile);
        if (!File.Exists(staged)) return null;
        BackupManifest manifest;
        string? before;
        try
        {
            await using BackupFile file = await BackupFile.OpenAsync(staged, places, cancellationToken);
            manifest = file.Manifest;
            Log.Restoring(logger, manifest.Created);
            before = await KeepBeforeAsync(cancellationToken);
            await UnpackAsync(file, cancellationToken);
            await content.ReplaceAsync((table, token) => file.OpenAsync($"{SiteBackup.ContentFolder}{table}.jsonl", token), cancellationToken);
            await using (Stream messages = await file.OpenAsync(SiteBackup.InquiriesFile, cancellationToken) ?? Stream.Null) await inquiries.ReplaceAsync(messages, cancellationToken);
            SwapFiles();
        }
        catch (BackupRefusedException)
        {
            File.Move(staged, places.PathOf("restore.refused.zip"), overwrite: true);
            Cancel();
            throw;
        }

        Cancel();
        Log.Restored(logger, manifest.Created, before);
        return (manifest, before);
    }

    private async Task<string?> KeepBeforeAsync(CancellationToken cancellationToken)
    {
        string path = places.PathOf($"before-{clock.GetUtcNow().ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture)}.zip");
        BackupManifest kept;
        await using (FileStream file = PrivateFile.Create(path)) kept = await backup.WriteAsync(file, cancellationToken);
        if (kept.Counts.GetValueOrDefault("nodes") > 0 || kept.Counts.GetValueOrDefault("users") > 0) return path;
        // Nothing was there yet.
        File.Delete(path);
        return null;
    }

    private async Task UnpackAsync(BackupFile file, CancellationToken cancellationToken)
    {
        string target = places.PathOf(Unpacked);
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        Directory.CreateDirectory(target);
        foreach (BackupEntry entry in file.Files)
        {
            string path = Path.Combine(target, entry.Name[SiteBackup.FilesFolder.Length..]);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            await using Stream from = (await file.OpenAsync(entry.Name, cancellationToken))!;
            await using FileStream to = File.Create(path);
            await from.CopyToAsync(to, cancellationToken);
        }
    }

    private void SwapFiles()
    {
        foreach (string name in places.Kept.Concat(places.Derived)) Remove(places.PathOf(name));
        foreach (string name in places.Kept)
        {
            string from = Path.Combine(places.PathOf(Unpacked), name);
            if (Directory.Exists(from)) Directory.Move(from, places.PathOf(name));
            else if (File.Exists(from)) File.Move(from, places.PathOf(name));
        }

        Remove(places.PathOf(Unpacked));
    }

    private static void Remove(string path)
    {
        if (Directory.Exists(path)) Directory.Delete(path, recursive: true);
        else if (File.Exists(path)) File.Delete(path);
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "Restoring the backup of {Created}")]
        public static partial void Restoring(ILogger logger, DateTimeOffset created);

        [LoggerMessage(LogLevel.Warning, "The backup of {Created} is restored; what was there before is kept in {Before}")]
        public static partial void Restored(ILogger logger, DateTimeOffset created, string? before);
    }
}
