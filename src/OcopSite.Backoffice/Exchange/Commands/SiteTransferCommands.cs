using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Engine;
using OcopSite.Umbraco.Transfer.Exporting;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;

namespace OcopSite.Backoffice.Exchange.Commands;

/// <summary>The commands that move a whole site from one Umbraco to another.</summary>
internal static class SiteTransferCommands
{
    public static async Task<int> ExportAsync(SiteCommand command, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await services.GetRequiredService<IContentEngine>().InitializeAsync(cancellationToken);
        // Under another name until it is whole.
        string part = command.File + ".part";
        ExportResult result;
        // Drafts and what is kept for staff are in it.
        await using (FileStream file = PrivateFile.Create(part)) result = await services.GetRequiredService<SiteExporter>().WriteAsync(file, cancellationToken);
        File.Move(part, command.File!, overwrite: true);
        foreach (string missing in result.MissingFiles) await output.WriteLineAsync($"! {missing}: the file is not there any more");
        await output.WriteLineAsync($"{command.File}: {new FileInfo(command.File!).Length} bytes, {result.Documents} documents, {result.Media} media items");
        return result.MissingFiles.Count == 0 ? SiteCommands.Done : SiteCommands.NotDone;
    }

    public static async Task<int> ImportAsync(SiteCommand command, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        await using FileStream? alone = RunningMark.TryTake(services.GetRequiredService<BackupPlaces>());
        if (alone is null) return await SiteCommands.TellRunningAsync(output);
        await services.GetRequiredService<IContentEngine>().InitializeAsync(cancellationToken);
        await using SitePackage package = await SiteFileReader.OpenAsync(command.File!, cancellationToken);
        ImportResult result = await services.GetRequiredService<SiteImporter>().ImportAsync(package, cancellationToken);
        await output.WriteLineAsync($"Imported {result.Documents} documents and {result.Media} media items; {result.DocumentsThere} and {result.MediaThere} were there already and stay as they are.");
        return SiteCommands.Done;
    }
}
