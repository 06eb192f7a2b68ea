using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.IO;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OcopSite.Backoffice.Media;

/// <remarks>Umbraco's service is synchronous; the interface is not, so that another one could stand behind it.</remarks>
internal sealed class MediaDesk(
    IMediaService media, MediaFileManager files, MediaUrlGeneratorCollection urls, IShortStringHelper strings, IContentTypeBaseServiceProvider types, IRelationService relations) : IMediaDesk
{
    private const string FileAlias = Constants.Conventions.Media.File;

    public Task<MediaDraft?> FindAsync(Guid key, CancellationToken cancellationToken)
        => Task.FromResult(media.GetById(key) is IMedia item ? Draft(item) : null);

    public Task<MediaDraft> CreateFolderAsync(string name, Guid? parentKey, StaffMember by, CancellationToken cancellationToken)
        => Task.FromResult(Save(media.CreateMedia(name, IdOf(parentKey), MediaTypes.Folder, by.Id), by));

    public async Task<MediaDraft> CreateAsync(NewFile file, Guid? parentKey, StaffMember by, CancellationToken cancellationToken)
    {
        IMedia item = media.CreateMedia(file.Name, IdOf(parentKey), file.TypeAlias, by.Id);
        await using FileStream stream = System.IO.File.OpenRead(file.Path);
        item.SetValue(files, urls, strings, types, FileAlias, file.FileName, stream);
        return Save(item, by);
    }

    public Task<MediaDraft> SaveAsync(MediaWrite write, StaffMember by, CancellationToken cancellationToken)
    {
        IMedia item = Get(write.Key);
        if (VersionOf(item) != write.Expected) throw new ContentConflictException(write.Key, VersionOf(item), write.Expected);

        if (write.Name is string name) item.Name = name;
        foreach ((string alias, string? value) in write.Values)
            item.SetValue(alias, item.Properties[alias]!.PropertyType.ValueStorageType == ValueStorageType.Integer ? value == "1" ? 1 : 0 : value);
        if (write.Picture is StoredPicture picture) item.SetValue(FileAlias, (picture with { Url = FileOf(item)!.Url }).ToStored());
        return Task.FromResult(Save(item, by));
    }

    public Task<MediaDraft> ReplaceFileAsync(Guid key, NewFile file, StaffMember by, CancellationToken cancellationToken)
    {
        IMedia item = Get(key);
        if (item.Trashed || item.ContentType.Alias != file.TypeAlias || FileOf(item) is not StoredPicture before) throw new DocumentRefusedException("OtherKindOfFile", []);

        string oldPath = files.FileSystem.GetRelativePath(before.Url);
        string newPath = Path.ChangeExtension(oldPath, Path.GetExtension(file.FileName));
        files.FileSystem.AddFile(newPath, file.Path, overrideIfExists: true, copy: true);
        string url = files.FileSystem.GetUrl(newPath);
        // By way of nothing, so that an address that stays the same still counts as a change: the facts of the file are read again.
        item.SetValue(FileAlias, null);
        item.SetValue(FileAlias, file.TypeAlias == MediaTypes.Picture ? new StoredPicture(url).ToStored() : url);
        MediaDraft saved = Save(item, by);
        if (newPath != oldPath) files.FileSystem.DeleteFile(oldPath);
        return Task.FromResult(saved);
    }

    public Task MoveAsync(Guid key, Guid? parentKey, StaffMember by, CancellationToken cancellationToken)
    {
        IMedia item = Get(key);
        if (parentKey is Guid parent && Get(parent).Path.Split(',').Contains($"{item.Id}")) throw new DocumentRefusedException("IntoItself", []);
        media.Move(item, IdOf(parentKey), by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task TrashAsync(Guid key, StaffMember by, CancellationToken cancellationToken)
    {
        media.MoveToRecycleBin(Get(key), by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task RestoreAsync(Guid key, StaffMember by, CancellationToken cancellationToken)
    {
        IMedia item = Get(key);
        int? former = relations.GetByChildId(item.Id, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias).FirstOrDefault()?.ParentId;
        int parent = former is int id && media.GetById(id) is { Trashed: false } ? id : Constants.System.Root;
        media.Move(item, parent, by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task DeleteAsync(Guid key, StaffMember by, CancellationToken cancellationToken)
    {
        IMedia item = Get(key);
        if (!item.Trashed) throw new DocumentRefusedException("NotInBin", []);
        media.Delete(item, by.Id).Ensure();
        return Task.CompletedTask;
    }

    private MediaDraft Save(IMedia item, StaffMember by)
    {
        media.Save(item, by.Id).Ensure();
        return Draft(media.GetById(item.Key)!);
    }

    private MediaDraft Draft(IMedia item) => new(item.Key, item.Id, item.ContentType.Alias, item.Name ?? "")
    {
        ParentKey = item.ParentId > 0 ? media.GetById(item.ParentId)?.Key : null,
        Version = VersionOf(item),
        File = FileOf(item),
        Values = item.Properties
            .Select(p => (p.Alias, Text: StoredText.Of(p.GetValue())))
            .Where(v => v.Text is not null)
            .ToDictionary(v => v.Alias, v => v.Text!),
        Trashed = item.Trashed,
        Updated = item.UpdateDate,
        WriterId = item.WriterId,
    };

    private static StoredPicture? FileOf(IMedia item) => item.HasProperty(FileAlias) ? StoredPicture.Parse(item.GetValue<string>(FileAlias)) : null;

    private static ItemVersion VersionOf(IMedia item) => new(item.VersionId, item.UpdateDate);

    private int IdOf(Guid? folder) => folder is Guid key ? Get(key).Id : Constants.System.Root;

    private IMedia Get(Guid key) => media.GetById(key) ?? throw new DocumentRefusedException("NotThere", []);
}
