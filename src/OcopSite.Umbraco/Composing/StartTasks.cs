using System.Security.Cryptography;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Seeding;
using OcopSite.Umbraco.Transfer.Exporting;
using OcopSite.Umbraco.Transfer.Format;
using OcopSite.Umbraco.Transfer.Importing;
using OcopSite.Umbraco.Webhooks;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Composing;

/// <summary>What a start is asked to do, in this order: types, content from a site file, seed content, an export, webhooks.</summary>
public sealed partial class StartTasks(
    IOptions<OcopSiteOptions> options,
    ContentSchema schema,
    OcopSiteInstaller installer,
    SiteSchemaResolver resolver,
    SeedImporter seed,
    SiteImporter importer,
    SiteExporter exporter,
    WebhookInstaller webhooks,
    IKeyValueService facts,
    ILogger<StartTasks> logger)
{
    // Umbraco's table of facts about itself remembers which file was imported.
    private const string ImportedKey = "OcopSite+ImportFile";

    /// <exception cref="InstallException">A type of this site has another meaning than ours.</exception>
    /// <exception cref="Seeding.Reading.SeedException">The seed content is not whole.</exception>
    /// <exception cref="SiteFileException">The site file does not fit this site.</exception>
    public async Task RunAsync(CancellationToken cancellationToken)
    {
        OcopSiteOptions asked = options.Value;
        ContentSchema installed = asked.Install ? await InstallAsync(cancellationToken) : await resolver.ResolveAsync(schema, cancellationToken);
        if (asked.ImportFile is string importFile) await ImportAsync(importFile, cancellationToken);
        if (asked.Seed) await SeedAsync(asked.SeedDirectory, installed, cancellationToken);
        if (asked.ExportFile is string exportFile && !File.Exists(exportFile)) await ExportAsync(exportFile, cancellationToken);
        // Last: whoever is told of changes need not hear of each item that came by then.
        if (asked.Webhook is { Url: string url, Secret: string secret } && await webhooks.InstallAsync(url, secret, cancellationToken)) WebhooksRegistered(logger, url);
    }

    private async Task<ContentSchema> InstallAsync(CancellationToken cancellationToken)
    {
        InstallResult result = await installer.InstallAsync(schema, cancellationToken);
        Installed(logger, result.Count(InstallOutcome.Created), result.Count(InstallOutcome.Updated), result.Count(InstallOutcome.Unchanged));
        return result.Schema;
    }

    // The planner writes blocks with the keys of their element types, so it takes the schema as it is on this site.
    private async Task SeedAsync(string directory, ContentSchema installed, CancellationToken cancellationToken)
    {
        if (seed.IsComplete) return;
        seed.Import(await new SeedPlanner(installed).PlanAsync(directory, cancellationToken), progress: null, cancellationToken);
        Seeded(logger);
    }

    private async Task ImportAsync(string path, CancellationToken cancellationToken)
    {
        // Once: what editors delete afterwards must not come back with the next start.
        string file = await HashOfAsync(path, cancellationToken);
        if (facts.GetValue(ImportedKey) == file) return;
        await using SitePackage package = await SiteFileReader.OpenAsync(path, cancellationToken);
        ImportResult result = await importer.ImportAsync(package, cancellationToken);
        facts.SetValue(ImportedKey, file);
        Imported(logger, path, result.Documents, result.Media, result.DocumentsThere + result.MediaThere);
    }

    private static async Task<string> HashOfAsync(string path, CancellationToken cancellationToken)
    {
        await using FileStream file = File.OpenRead(path);
        return Convert.ToHexStringLower(await SHA256.HashDataAsync(file, cancellationToken));
    }

    private async Task ExportAsync(string path, CancellationToken cancellationToken)
    {
        // Under another name until it is whole.
        string part = path + ".part";
        ExportResult result;
        await using (FileStream file = File.Create(part)) result = await exporter.WriteAsync(file, cancellationToken);
        File.Move(part, path);
        Exported(logger, path, result.Documents, result.Media, result.MissingFiles.Count);
    }

    [LoggerMessage(LogLevel.Information, "Content types: {Created} created, {Updated} updated, {Unchanged} unchanged.")]
    private static partial void Installed(ILogger logger, int created, int updated, int unchanged);

    [LoggerMessage(LogLevel.Information, "The seed content is imported.")]
    private static partial void Seeded(ILogger logger);

    [LoggerMessage(LogLevel.Information, "Imported {Documents} documents and {Media} media items from {Path}; {There} were there already and stay as they are.")]
    private static partial void Imported(ILogger logger, string path, int documents, int media, int there);

    [LoggerMessage(LogLevel.Information, "The site is written to {Path}: {Documents} documents, {Media} media items; {Missing} media files are missing.")]
    private static partial void Exported(ILogger logger, string path, int documents, int media, int missing);

    [LoggerMessage(LogLevel.Information, "{Url} is told of changes from now on.")]
    private static partial void WebhooksRegistered(ILogger logger, string url);
}
