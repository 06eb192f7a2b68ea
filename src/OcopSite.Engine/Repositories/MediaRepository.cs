using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;
using MediaItem = Umbraco.Cms.Core.Models.Media;

namespace OcopSite.Engine.Repositories;

internal sealed class MediaRepository(ContentScopeProvider scopes, MediaTypeRepository types, MediaWriter writer, ChangeNotes notes)
    : ItemRepository<IMedia>(scopes, Constants.ObjectTypes.Media), IMediaRepository
{
    public override int RecycleBinId => Constants.System.RecycleBinMedia;

    public override void Save(IMedia entity) => writer.Save(entity);

    public override void Delete(IMedia entity)
    {
        NodeRow? node = Nodes.FirstOrDefault(x => x.Id == entity.Id);
        if (node is null)
            return;
        Db.Nodes.Where(x => x.Id == node.Id).ExecuteDelete();
        notes.Add(node, ContentChangeKind.MediaRemoved);
        entity.DeleteDate = DateTime.UtcNow;
    }

    public override void UpdateSortOrder(IReadOnlyList<int> orderedNodeIds)
    {
        for (int order = 0; order < orderedNodeIds.Count; order++)
        {
            int id = orderedNodeIds[order], newOrder = order;
            Db.Nodes.Where(x => x.Id == id).ExecuteUpdate(set => set.SetProperty(x => x.SortOrder, newOrder));
        }
    }

    public IMedia? GetMediaByPath(string mediaPath) => Load(Nodes.Where(x => x.MediaPath == mediaPath)).FirstOrDefault();

    protected override IMedia Map(NodeRow node, VersionRow version, VersionRow? published)
    {
        IMediaType type = types.Find(node.ContentTypeId)
            ?? throw new InvalidOperationException($"The media type {node.ContentTypeId} of media item {node.Key} is not in the schema.");
        var media = new MediaItem(version.Name, node.ParentId, type);
        media.DisableChangeTracking();
        try
        {
            ItemRows.Read(media, node, version);
            media.Trashed = node.Trashed;
            media.Properties = StoredValues.Properties(type, version, published: null);
            media.ResetDirtyProperties(rememberDirty: false);
            return media;
        }
        finally
        {
            media.EnableChangeTracking();
        }
    }

    protected override int? ContentTypeIdOf(string alias) => types.Find(alias)?.Id;
}
