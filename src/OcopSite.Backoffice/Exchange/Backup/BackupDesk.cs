using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Logging;
using OcopSite.Backoffice.Rendering;

namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>Answers what administrators ask of backups.</summary>
internal sealed partial class BackupDesk(AdminContext here, SiteBackup backup, SiteRestore restore, ExchangeDesk page, TimeProvider clock, ILogger<BackupDesk> logger)
{
    /// <summary>Made whole first, so that a failure is a page and not half a file.</summary>
    public async Task<IResult> DownloadAsync(CancellationToken cancellationToken)
    {
        FileStream file = PrivateFile.Create(Path.Combine(Path.GetTempPath(), $"ocop-backup-{Guid.NewGuid():N}"), FileOptions.DeleteOnClose | FileOptions.Asynchronous);
        try
        {
            await backup.WriteAsync(file, cancellationToken);
        }
        catch
        {
            await file.DisposeAsync();
            throw;
        }

        Log.Downloaded(logger, here.Member.Name, file.Length);
        file.Position = 0;
        return TypedResults.Stream(file, "application/zip", $"ocop-{clock.GetUtcNow():yyyy-MM-dd-HHmm}.zip");
    }

    public async Task<IResult> StageAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        var errors = new Dictionary<string, string>();
        IFormFile? file = form.Files.GetFile("backup-file");
        if (file is not { Length: > 0 }) errors["backup-file"] = here.Texts["exchange.restore.noFile"];
        if (!form["confirm"].ToString().Trim().Equals(here.Texts["exchange.restore.word"], StringComparison.OrdinalIgnoreCase))
            errors["confirm"] = here.Texts["exchange.restore.notConfirmed", here.Texts["exchange.restore.word"]];
        if (errors.Count > 0 || file is null) return page.Open(errors);
        try
        {
            await using Stream content = file.OpenReadStream();
            await restore.StageAsync(content, cancellationToken);
        }
        catch (BackupRefusedException e)
        {
            Log.Refused(logger, file.FileName, e);
            return page.Open(new Dictionary<string, string> { ["backup-file"] = here.Texts[e.TextKey, e.About] });
        }

        Log.Staged(logger, here.Member.Name, file.FileName);
        return AdminResults.SeeOther("/admin/exchange");
    }

    public IResult Cancel()
    {
        restore.Cancel();
        return AdminResults.SeeOther("/admin/exchange");
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "{Member} has taken a backup of the whole site, {Bytes} bytes")]
        public static partial void Downloaded(ILogger logger, string member, long bytes);

        [LoggerMessage(LogLevel.Warning, "{Member} has laid the backup {File} ready; it is restored at the next start")]
        public static partial void Staged(ILogger logger, string member, string file);

        [LoggerMessage(LogLevel.Warning, "The backup {File} was refused")]
        public static partial void Refused(ILogger logger, string file, Exception exception);
    }
}
