using OcopSite.Umbraco.Seeding.Planning;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Seeding;

/// <summary>
/// Writes a plan through Umbraco's own services, in our engine and in a stock Umbraco alike. Each item is one save and one publish, looked
/// up by its key first, so an import that was cut off goes on where it stopped: nothing lost, nothing twice.
/// </summary>
public sealed class SeedImporter(
    IContentService content,
    IMediaService media,
    MediaFileManager files,
    MediaUrlGeneratorCollection urlGenerators,
    IShortStringHelper strings,
    IContentTypeBaseServiceProvider typeServices)
{
    private readonly SeedSections _sections = new();

    /// <summary>The settings are written last: where they exist, in the bin too, the import was complete and what is missing was deleted by somebody.</summary>
    public bool IsComplete => content.GetById(_sections.Settings) is { } settings && (settings.Published || settings.Trashed || settings.PublishedVersionId > 0);

    /// <exception cref="InvalidOperationException">Umbraco refused to save or publish an item.</exception>
    public void Import(SeedPlan plan, IProgress<SeedProgress>? progress, CancellationToken cancellationToken)
    {
        if (IsComplete) return;

        // The last document closes the import, after the values that had to wait.
        IReadOnlyList<SeedDocument> late = [.. plan.Documents.Where(d => d.LateValues.Count > 0)];
        int total = plan.Media.Count + plan.Documents.Count + late.Count, done = 0;
        void Report(string what) => progress?.Report(new SeedProgress(++done, total, what));

        foreach (SeedMedia item in plan.Media)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Import(item);
            Report(item.Name);
        }

        foreach (SeedDocument document in plan.Documents.SkipLast(1))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Import(document);
            Report(NameOf(document));
        }

        foreach (SeedDocument document in late)
        {
            ImportLateValues(document);
            Report(NameOf(document));
        }

        Import(plan.Documents[^1]);
        Report(NameOf(plan.Documents[^1]));
    }

    private void Import(SeedMedia item)
    {
        if (media.GetById(item.Key) is not null) return;
        int parentId = item.ParentKey is Guid parent ? media.GetById(parent)!.Id : Constants.System.Root;
        IMedia created = media.CreateMedia(item.Name, parentId, item.MediaType);
        created.Key = item.Key;
        foreach (SeedValue value in item.Values) created.SetValue(value.Alias, value.Value, value.Culture);
        if (item.FilePath is string path)
        {
            using FileStream stream = System.IO.File.OpenRead(path);
            created.SetValue(files, urlGenerators, strings, typeServices, Constants.Conventions.Media.File, Path.GetFileName(path), stream);
        }

        Attempt<OperationResult?> result = media.Save(created);
        if (!result.Success) throw new InvalidOperationException($"The picture '{item.Name}' could not be saved: {result.Result?.Result}.");
    }

    private void Import(SeedDocument document)
    {
        IContent item = content.GetById(document.Key) ?? Create(document);
        if (document.Names.Keys.All(item.IsCulturePublished)) return;

        foreach ((string culture, string name) in document.Names) item.SetCultureName(name, culture);
        SaveAndPublish(item, document, document.Values);
    }

    private void ImportLateValues(SeedDocument document)
    {
        IContent item = content.GetById(document.Key)!;
        if (document.LateValues.All(v => item.GetValue<string>(v.Alias, v.Culture, published: true) == (string)v.Value)) return;
        SaveAndPublish(item, document, document.LateValues);
    }

    private IContent Create(SeedDocument document)
    {
        int parentId = document.ParentKey is Guid parent ? content.GetById(parent)!.Id : Constants.System.Root;
        IContent created = content.Create(NameOf(document), parentId, document.ContentType);
        created.Key = document.Key;
        return created;
    }

    private void SaveAndPublish(IContent item, SeedDocument document, IReadOnlyList<SeedValue> values)
    {
        foreach (SeedValue value in values) item.SetValue(value.Alias, value.Value, value.Culture);
        OperationResult saved = content.Save(item);
        if (!saved.Success) throw new InvalidOperationException($"'{NameOf(document)}' could not be saved: {saved.Result}.");

        PublishResult published = content.Publish(item, [.. document.Names.Keys]);
        if (published.Success) return;
        string invalid = string.Join(", ", published.InvalidProperties?.Select(p => p.Alias) ?? []);
        throw new InvalidOperationException($"'{NameOf(document)}' could not be published: {published.Result} {invalid}");
    }

    private static string NameOf(SeedDocument document) => document.Names.Values.First();
}
