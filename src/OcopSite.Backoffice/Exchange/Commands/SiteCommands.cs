using System.Security.Claims;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Backoffice.Exchange.Columns;
using OcopSite.Backoffice.Exchange.Importing;
using OcopSite.Backoffice.Exchange.Sheets;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Schema;
using OcopSite.Engine;
using OcopSite.Umbraco.Transfer.Format;

namespace OcopSite.Backoffice.Exchange.Commands;

/// <summary>Runs a command on the services of a host that was built and not started.</summary>
public static class SiteCommands
{
    internal const int Done = 0;
    internal const int NotDone = 1;
    private const int NotUnderstood = 2;

    /// <returns>The exit code of the process.</returns>
    public static async Task<int> RunAsync(SiteCommand command, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (command.IsHelp || command.Mistake is not null) return await TellUsageAsync(command, output);
        try
        {
            return command.Word switch
            {
                "backup" => await BackUpAsync(command, services, output, cancellationToken),
                "restore" => await RestoreAsync(command, services, output, cancellationToken),
                "export-site" => await SiteTransferCommands.ExportAsync(command, services, output, cancellationToken),
                "import-site" => await SiteTransferCommands.ImportAsync(command, services, output, cancellationToken),
                "export" => await AsSiteAsync(command, services, (scope, type) => ExportAsync(command, scope, type, output, cancellationToken), output, cancellationToken),
                _ => await AsSiteAsync(command, services, (scope, type) => ImportAsync(command, scope, type, output, cancellationToken), output, cancellationToken),
            };
        }
        catch (SheetRefusedException e)
        {
            await output.WriteLineAsync(AdminTexts.In(command.Language)[e.TextKey, [.. e.Arguments]]);
        }
        catch (BackupRefusedException e)
        {
            await output.WriteLineAsync(AdminTexts.In(command.Language)[e.TextKey, e.About]);
        }
        catch (Exception e) when (e is SiteFileException or IOException or UnauthorizedAccessException)
        {
            await output.WriteLineAsync(e.Message);
        }

        return NotDone;
    }

    /// <summary>Puts a backup in place that was laid ready in the back office. To be called before the host starts.</summary>
    public static async Task RestoreStagedAsync(this IServiceProvider services, CancellationToken cancellationToken)
        => await services.GetRequiredService<SiteRestore>().ApplyStagedAsync(cancellationToken);

    public static async Task<int> TellUsageAsync(SiteCommand command, TextWriter output)
    {
        if (command.Mistake is string mistake) await output.WriteLineAsync(mistake + Environment.NewLine);
        await output.WriteLineAsync(SiteCommand.Usage);
        return command.Mistake is null ? Done : NotUnderstood;
    }

    private static async Task<int> BackUpAsync(SiteCommand command, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        // Under another name until it is whole.
        string part = command.File + ".part";
        BackupManifest manifest;
        await using (FileStream file = PrivateFile.Create(part)) manifest = await services.GetRequiredService<SiteBackup>().WriteAsync(file, cancellationToken);
        File.Move(part, command.File!, overwrite: true);
        await output.WriteLineAsync($"{command.File}: {new FileInfo(command.File!).Length} bytes, {manifest.Entries.Count} entries; {Facts(manifest)}");
        return Done;
    }

    private static async Task<int> RestoreAsync(SiteCommand command, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await using FileStream? alone = RunningMark.TryTake(services.GetRequiredService<BackupPlaces>());
        if (alone is null) return await TellRunningAsync(output);
        SiteRestore restore = services.GetRequiredService<SiteRestore>();
        await using (FileStream file = File.OpenRead(command.File!)) await restore.StageAsync(file, cancellationToken);
        (BackupManifest restored, string? before) = (await restore.ApplyStagedAsync(cancellationToken))!.Value;
        await output.WriteLineAsync($"Restored the backup of {restored.Created:u}: {Facts(restored)}");
        if (before is not null) await output.WriteLineAsync($"What was there before is kept in {before}");
        return Done;
    }

    private static async Task<int> ExportAsync(SiteCommand command, IServiceProvider scope, DocumentTypeDefinition type, TextWriter output, CancellationToken cancellationToken)
    {
        if (AddressWords.Word<SheetFormat>(Path.GetExtension(command.File!).TrimStart('.')) is not SheetFormat format)
        {
            await output.WriteLineAsync("The file's name must end in .xlsx or .csv.");
            return NotUnderstood;
        }

        await using FileStream file = File.Create(command.File!);
        await output.WriteLineAsync($"{command.File}: {await scope.GetRequiredService<SheetExport>().WriteAsync(file, type, format, cancellationToken)} x {type.Alias}");
        return Done;
    }

    private static async Task<int> ImportAsync(SiteCommand command, IServiceProvider scope, DocumentTypeDefinition type, TextWriter output, CancellationToken cancellationToken)
    {
        await using FileStream? alone = command.Apply ? RunningMark.TryTake(scope.GetRequiredService<BackupPlaces>()) : null;
        if (command.Apply && alone is null) return await TellRunningAsync(output);
        await using FileStream file = File.OpenRead(command.File!);
        ImportPlan plan = await scope.GetRequiredService<ImportPlanner>().PlanAsync(type, Path.GetFileName(command.File!), await SheetReader.ReadAsync(file, cancellationToken), cancellationToken);
        if (command.Apply) plan = await scope.GetRequiredService<ImportDesk>().ApplyAsync(plan, cancellationToken);
        await TellAsync(plan, AdminTexts.In(command.Language), output);
        return plan.Count(RowState.Wrong) > 0 || (plan.Applied && plan.Count(RowOutcome.Written) < plan.Writes) ? NotDone : Done;
    }

    private static async Task TellAsync(ImportPlan plan, AdminTexts texts, TextWriter output)
    {
        foreach (string header in plan.Ignored) await output.WriteLineAsync(texts["exchange.plan.ignored", $"“{header}”"]);
        foreach (PlannedRow row in plan.Rows)
        {
            await output.WriteLineAsync($"{row.Number}\t{texts[row.Outcome == RowOutcome.None ? $"exchange.row.{row.State}" : $"exchange.outcome.{row.Outcome}"]}\t{row.Name}");
            foreach (RowError error in row.Errors) await output.WriteLineAsync($"\t! {(error.Column.Length > 0 ? error.Column + ": " : "")}{error.Message}");
            foreach (PlannedChange change in row.Changes) await output.WriteLineAsync($"\t{change.Column}: {change.Old} → {change.New}");
        }

        await output.WriteLineAsync(string.Join(", ", Enum.GetValues<RowState>().Select(s => texts[$"exchange.state.{s}", plan.Count(s)])));
        await output.WriteLineAsync(plan.Applied ? texts["exchange.applied", plan.Count(RowOutcome.Written), plan.Writes - plan.Count(RowOutcome.Written)] : texts["exchange.plan.nothingYet"]);
    }

    /// <summary>The site itself is who does it: what pages know of a request, its parts know of the command.</summary>
    private static async Task<int> AsSiteAsync(
        SiteCommand command, IServiceProvider services, Func<IServiceProvider, DocumentTypeDefinition, Task<int>> act, TextWriter output, CancellationToken cancellationToken)
    {
        if (SheetColumns.TypesOf(services.GetRequiredService<ContentSchema>()).FirstOrDefault(t => t.Alias == command.Type) is not DocumentTypeDefinition type)
        {
            await output.WriteLineAsync($"There is no type '{command.Type}'.");
            return NotUnderstood;
        }

        await services.GetRequiredService<IContentEngine>().InitializeAsync(cancellationToken);
        await using AsyncServiceScope scope = services.CreateAsyncScope();
        var site = new StaffMember(Guid.Empty, -1, "", StaffRole.Administrator) { Language = command.Language };
        scope.ServiceProvider.GetRequiredService<IHttpContextAccessor>().HttpContext = new DefaultHttpContext
        {
            RequestServices = scope.ServiceProvider,
            User = new ClaimsPrincipal(new ClaimsIdentity(site.ToClaims(), "command line")),
        };
        return await act(scope.ServiceProvider, type);
    }

    internal static async Task<int> TellRunningAsync(TextWriter output)
    {
        await output.WriteLineAsync("The site runs on this data directory. Stop it first, or use the back office.");
        return NotDone;
    }

    private static string Facts(BackupManifest manifest) => string.Join(", ", manifest.Counts.Where(c => c.Value > 0).Select(c => $"{c.Value} {c.Key}"));
}
