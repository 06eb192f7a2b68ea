using System.Globalization;
using System.Text.Json;
using Microsoft.Extensions.Logging;
using OcopSite.Engine.Backup;
using OcopSite.Inquiries.Backup;

namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>
/// Brings a backup back. It is laid into the data directory first and takes effect before the site starts the next time, when nothing works on the
/// content. Cut off anywhere, it begins again: the laid file goes last. Where it fails, it puts back itself what was there.
/// </summary>
internal sealed partial class SiteRestore(BackupPlaces places, SiteBackup backup, IContentBackup content, IInquiryBackup inquiries, TimeProvider clock, ILogger<SiteRestore> logger)
{
    private const string StagedFile = "restore.zip";
    private const string StagedManifest = "restore.json";
    private const string FailedManifest = "restore-failed.json";
    private const string Unpacked = "restoring";

    /// <summary>What takes effect at the next start; <see langword="null"/> for nothing.</summary>
    public BackupManifest? Staged => File.Exists(places.PathOf(StagedFile)) ? Facts(StagedManifest) : null;

    /// <summary>What was to be restored last and could not be; <see langword="null"/> when nothing failed.</summary>
    public BackupManifest? Failed => Facts(FailedManifest);

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
            File.Delete(places.PathOf(FailedManifest));
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
    /// <exception cref="BackupRefusedException">It could not be restored. What was there is there again; nothing is laid ready any more.</exception>
    public async Task<(BackupManifest Restored, string? Before)?> ApplyStagedAsync(CancellationToken cancellationToken)
    {
        if (!File.Exists(places.PathOf(StagedFile))) return null;
        try
        {
            BackupManifest manifest;
            string? before;
            await using (BackupFile file = await BackupFile.OpenAsync(places.PathOf(StagedFile), places, cancellationToken))
            {
                manifest = file.Manifest;
                Log.Restoring(logger, manifest.Created);
                before = await KeepBeforeAsync(cancellationToken);
                await ReplaceOrPutBackAsync(file, before, cancellationToken);
            }

            Cancel();
            Log.Restored(logger, manifest.Created, before);
            return (manifest, before);
        }
        catch (BackupRefusedException e)
        {
            Log.NotRestored(logger, e);
            if (File.Exists(places.PathOf(StagedManifest))) File.Move(places.PathOf(StagedManifest), places.PathOf(FailedManifest), overwrite: true);
            Cancel();
            throw;
        }
    }

    private async Task ReplaceOrPutBackAsync(BackupFile file, string? before, CancellationToken cancellationToken)
    {
        try
        {
            await ReplaceAsync(file, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.PuttingBack(logger, before, e);
            await using (BackupFile? former = before is null ? null : await BackupFile.OpenAsync(before, places, cancellationToken)) await ReplaceAsync(former, cancellationToken);
            if (before is not null) File.Delete(before);
            throw new BackupRefusedException("exchange.restore.failed", "", e);
        }
    }

    /// <param name="file">What is to be there; <see langword="null"/> for nothing at all.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    private async Task ReplaceAsync(BackupFile? file, CancellationToken cancellationToken)
    {
        Task<Stream?> OpenAsync(string name, CancellationToken token) => file?.OpenAsync(name, token) ?? Task.FromResult<Stream?>(null);
        await UnpackAsync(file, cancellationToken);
        await content.ReplaceAsync((table, token) => OpenAsync($"{SiteBackup.ContentFolder}{table}.jsonl", token), cancellationToken);
        await using (Stream messages = await OpenAsync(SiteBackup.InquiriesFile, cancellationToken) ?? Stream.Null) await inquiries.ReplaceAsync(messages, cancellationToken);
        SwapFiles();
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

    private async Task UnpackAsync(BackupFile? file, CancellationToken cancellationToken)
    {
        string target = places.PathOf(Unpacked);
        if (Directory.Exists(target)) Directory.Delete(target, recursive: true);
        Directory.CreateDirectory(target);
        if (file is null) return;
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

    private BackupManifest? Facts(string name)
        => File.Exists(places.PathOf(name)) ? JsonSerializer.Deserialize<BackupManifest>(File.ReadAllText(places.PathOf(name)), JsonSerializerOptions.Web) : null;

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

        [LoggerMessage(LogLevel.Error, "Restoring failed. What was there before is put back from {Before}; should that fail too, the command restore does it with that file")]
        public static partial void PuttingBack(ILogger logger, string? before, Exception exception);

        [LoggerMessage(LogLevel.Error, "The backup that was laid ready was not restored; the site is as it was")]
        public static partial void NotRestored(ILogger logger, Exception exception);
    }
}
