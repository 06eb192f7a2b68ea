using System.Text.Json.Nodes;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Transfer.Importing;

/// <summary>Writes the media items of a site file.</summary>
public sealed class MediaImport(
    IMediaService media,
    MediaFileManager files,
    MediaUrlGeneratorCollection urlGenerators,
    IShortStringHelper strings,
    IContentTypeBaseServiceProvider typeServices)
{
    private const string FileAlias = Constants.Conventions.Media.File;

    /// <summary>Creates the items that are not there, with their files.</summary>
    internal IReadOnlyList<MediaEntry> Create(IReadOnlyList<MediaEntry> entries, IPackageFiles package, List<string> written, CancellationToken cancellationToken)
    {
        List<MediaEntry> created = [];
        ILookup<string, Guid> names = entries.ToLookup(PlaceOf, m => m.Key);
        foreach (MediaEntry entry in ParentsFirst.Order(entries, m => m.Key, m => m.ParentKey))
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (media.GetById(entry.Key) is not null) continue;
            // What goes to the bin must not take the name of somebody who stays.
            Create(entry, entry.Trashed && names[PlaceOf(entry)].Count() > 1 ? $"{entry.Name} {entry.Key:N}" : entry.Name, package, written);
            created.Add(entry);
        }

        return created;
    }

    internal void Fill(IReadOnlyList<MediaEntry> entries, KeyMap keys, CancellationToken cancellationToken)
    {
        foreach (MediaEntry entry in entries)
        {
            cancellationToken.ThrowIfCancellationRequested();
            IMedia item = media.GetById(entry.Key)!;
            foreach ((string alias, StoredEntry? stored) in entry.Stored.Where(value => value.Key != FileAlias)) item.SetValue(alias, keys.ExchangeValue(RawValue.Read(stored)));
            if (item.IsDirty()) Save(item, entry);
        }
    }

    /// <summary>Brings the items into their order, and those that were in the bin back there.</summary>
    internal void Settle(IReadOnlyList<MediaEntry> entries)
    {
        HashSet<Guid> trashed = [.. entries.Where(m => m.Trashed).Select(m => m.Key)];
        foreach (MediaEntry entry in entries.Where(m => m.Trashed && !(m.ParentKey is Guid parent && trashed.Contains(parent))))
        {
            IMedia item = media.GetById(entry.Key)!;
            media.MoveToRecycleBin(item);
            if (item.Name == entry.Name) continue;
            item.Name = entry.Name;
            Save(item, entry);
        }

        foreach (IGrouping<Guid?, MediaEntry> siblings in entries.Where(m => !m.Trashed).GroupBy(m => m.ParentKey))
            media.Sort(siblings.OrderBy(m => m.SortOrder).Select(m => media.GetById(m.Key)!));
    }

    /// <summary>Takes back the files of an import that failed.</summary>
    internal void Discard(IEnumerable<string> written)
    {
        foreach (string url in written) files.FileSystem.DeleteFile(files.FileSystem.GetRelativePath(url));
    }

    private string PlaceOf(MediaEntry entry) => $"{entry.ParentKey}/{entry.Name.ToUrlSegment(strings)}";

    private void Create(MediaEntry entry, string name, IPackageFiles package, List<string> written)
    {
        int parentId = entry.ParentKey is Guid parent ? media.GetById(parent)!.Id : Constants.System.Root;
        IMedia item = media.CreateMedia(name, parentId, entry.Type);
        (item.Key, item.CreateDate) = (entry.Key, entry.CreateDate);
        if (entry.FileName is string fileName)
        {
            using Stream stream = package.Open(fileName);
            item.SetValue(files, urlGenerators, strings, typeServices, FileAlias, Path.GetFileName(fileName), stream);
            string url = item.GetValue<string>(FileAlias)!;
            written.Add(url);
            item.SetValue(FileAlias, At(url, RawValue.Read(entry.Stored.GetValueOrDefault(FileAlias)) as string));
        }

        Save(item, entry);
    }

    // A picture has a focal point and crops beside the address of its file.
    private static string At(string url, string? stored)
    {
        if (stored is null || !stored.StartsWith('{')) return url;
        JsonNode value = JsonNode.Parse(stored)!;
        value["src"] = url;
        return value.ToJsonString();
    }

    private void Save(IMedia item, MediaEntry entry)
    {
        Attempt<OperationResult?> saved = media.Save(item);
        if (!saved.Success) throw new SiteFileException($"{entry} could not be saved: {saved.Result?.Result}.");
    }
}
