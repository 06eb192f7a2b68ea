using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;
using OcopSite.Engine;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Backoffice.Documents;

/// <remarks>Umbraco's service is synchronous; the interface is not, so that another one could stand behind it.</remarks>
internal sealed class DocumentDesk(IContentService content, ContentSchema schema, IRelationService relations) : IDocumentDesk
{
    public Task<DocumentDraft?> FindAsync(Guid key, CancellationToken cancellationToken)
        => Task.FromResult(content.GetById(key) is IContent item ? Draft(item) : null);

    public Task<DocumentDraft> SaveAsync(DocumentWrite write, StaffMember by, CancellationToken cancellationToken)
    {
        IContent item = content.GetById(write.Key) ?? Create(write, by);
        if (item.HasIdentity && write.Expected is ItemVersion expected && VersionOf(item) != expected)
            throw new ContentConflictException(write.Key, VersionOf(item), expected);

        foreach ((string culture, string name) in write.Names) item.SetCultureName(name, culture);
        foreach ((FieldKey field, string? value) in write.Values)
            item.SetValue(field.Alias, StoredText.Parse(value, StorageOf(item, field.Alias)), field.Culture);

        content.Save(item, by.Id).Ensure();
        return Task.FromResult(Draft(content.GetById(write.Key)!));
    }

    public Task PublishAsync(Guid key, IReadOnlyCollection<string> cultures, StaffMember by, CancellationToken cancellationToken)
    {
        IContent item = Get(key);
        // Umbraco publishes nothing by hand that waits for its time: what is published now is no longer planned.
        ContentScheduleCollection planned = content.GetContentScheduleByContentId(item.Id), others = content.GetContentScheduleByContentId(item.Id);
        foreach (string culture in cultures) others.Clear(culture, ContentScheduleAction.Release);
        bool waits = others.FullSchedule.Count < planned.FullSchedule.Count;
        if (waits) content.PersistContentSchedule(item, others);
        PublishResult result = content.Publish(item, [.. cultures], by.Id);
        if (waits && !result.Success) content.PersistContentSchedule(item, planned);
        result.Ensure();
        return Task.CompletedTask;
    }

    public Task UnpublishAsync(Guid key, IReadOnlyCollection<string> cultures, StaffMember by, CancellationToken cancellationToken)
    {
        foreach (string culture in cultures)
            content.Unpublish(Get(key), culture, by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task ScheduleAsync(Guid key, string culture, DateTime? publishAt, DateTime? unpublishAt, StaffMember by, CancellationToken cancellationToken)
    {
        IContent item = Get(key);
        ContentScheduleCollection schedule = content.GetContentScheduleByContentId(item.Id);
        schedule.Clear(culture, ContentScheduleAction.Release);
        schedule.Clear(culture, ContentScheduleAction.Expire);
        schedule.Add(culture, publishAt, unpublishAt);
        content.PersistContentSchedule(item, schedule);
        return Task.CompletedTask;
    }

    public Task<IReadOnlyList<ScheduledChange>> ScheduledAsync(CancellationToken cancellationToken)
    {
        IContent[] planned = [.. content.GetContentForRelease(DateTime.MaxValue).Concat(content.GetContentForExpiration(DateTime.MaxValue)).DistinctBy(c => c.Id)];
        var schedules = content.GetContentSchedulesByKeys([.. planned.Select(c => c.Key)]);
        return Task.FromResult<IReadOnlyList<ScheduledChange>>(
        [
            .. from item in planned
               from entry in schedules.TryGetValue(item.Key, out IEnumerable<ContentSchedule>? entries) ? entries : []
               select new ScheduledChange(item.Key, entry.Culture, entry.Date, entry.Action == ContentScheduleAction.Release),
        ]);
    }

    public Task<IReadOnlyList<DocumentVersion>> VersionsAsync(Guid key, CancellationToken cancellationToken)
    {
        IContent item = Get(key);
        return Task.FromResult<IReadOnlyList<DocumentVersion>>(
        [
            .. content.GetVersionsSlim(item.Id, 0, 200)
                .Select(v => new DocumentVersion(v.VersionId, v.UpdateDate, v.WriterId, v.VersionId == item.VersionId, v.VersionId == item.PublishedVersionId)),
        ]);
    }

    public Task<DocumentDraft?> FindVersionAsync(Guid key, int versionId, CancellationToken cancellationToken)
        => Task.FromResult(content.GetVersion(versionId) is IContent version && version.Key == key ? Draft(version) : null);

    public Task RollBackAsync(Guid key, int versionId, string? culture, StaffMember by, CancellationToken cancellationToken)
    {
        content.Rollback(Get(key).Id, versionId, culture ?? "*", by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task TrashAsync(Guid key, StaffMember by, CancellationToken cancellationToken)
    {
        content.MoveToRecycleBin(Get(key), by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task RestoreAsync(Guid key, Guid? parentKey, StaffMember by, CancellationToken cancellationToken)
    {
        IContent item = Get(key);
        int parent = parentKey is Guid chosen ? Get(chosen).Id : FormerParentOf(item);
        if (parent != Constants.System.Root && content.GetById(parent) is not { Trashed: false })
            throw new DocumentRefusedException("ParentIsGone", []);
        content.Move(item, parent, by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task DeleteAsync(Guid key, StaffMember by, CancellationToken cancellationToken)
    {
        IContent item = Get(key);
        if (!item.Trashed) throw new DocumentRefusedException("NotInBin", []);
        content.Delete(item, by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task MoveAsync(Guid key, Guid parentKey, StaffMember by, CancellationToken cancellationToken)
    {
        content.Move(Get(key), Get(parentKey).Id, by.Id).Ensure();
        return Task.CompletedTask;
    }

    public Task<Guid> CopyAsync(Guid key, StaffMember by, CancellationToken cancellationToken)
    {
        IContent item = Get(key);
        IContent copy = content.Copy(item, item.ParentId, relateToOriginal: false, recursive: false, by.Id) ?? throw new DocumentRefusedException("NotCopied", []);
        return Task.FromResult(copy.Key);
    }

    private DocumentDraft Draft(IContent item)
    {
        ContentScheduleCollection schedule = content.GetContentScheduleByContentId(item.Id);
        return new DocumentDraft(item.Key, item.Id, item.ContentType.Alias)
        {
            ParentKey = item.ParentId > 0 ? content.GetById(item.ParentId)?.Key : null,
            Version = VersionOf(item),
            Names = item.CultureInfos!.Values.Where(c => c.Name is not null).ToDictionary(c => c.Culture, c => c.Name!),
            Values = item.Properties
                .SelectMany(p => p.Values, (p, v) => (Key: new FieldKey(p.Alias, v.Culture), Text: StoredText.Of(v.EditedValue)))
                .Where(v => v.Text is not null)
                .ToDictionary(v => v.Key, v => v.Text!),
            Cultures = item.CultureInfos!.Values.ToDictionary(c => c.Culture, c => StateOf(item, c.Culture, schedule)),
            Trashed = item.Trashed,
            Created = item.CreateDate,
            Updated = item.UpdateDate,
            WriterId = item.WriterId,
        };
    }

    private static CultureState StateOf(IContent item, string culture, ContentScheduleCollection schedule) => new(
        item.Published && item.IsCulturePublished(culture),
        item.IsCultureEdited(culture),
        item.GetPublishDate(culture),
        schedule.GetSchedule(culture, ContentScheduleAction.Release).FirstOrDefault()?.Date,
        schedule.GetSchedule(culture, ContentScheduleAction.Expire).FirstOrDefault()?.Date);

    private IContent Create(DocumentWrite write, StaffMember by)
    {
        int parent = write.ParentKey is Guid key ? Get(key).Id : Constants.System.Root;
        IContent created = content.Create(write.Names.Values.FirstOrDefault() ?? "", parent, write.ContentType, by.Id);
        created.Key = write.Key;
        return created;
    }

    private int FormerParentOf(IContent item)
        => relations.GetByChildId(item.Id, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias).FirstOrDefault()?.ParentId ?? Constants.System.Root;

    private ValueStorage StorageOf(IContent item, string alias)
        => schema.DataType(schema.AllProperties(schema.DocumentType(item.ContentType.Alias)).Single(p => p.Alias == alias).DataType).Storage;

    private IContent Get(Guid key) => content.GetById(key) ?? throw new DocumentRefusedException("NotThere", []);

    private static ItemVersion VersionOf(IContent item) => new(item.VersionId, item.UpdateDate);
}
