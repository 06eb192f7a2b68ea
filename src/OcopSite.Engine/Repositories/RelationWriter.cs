using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Editors;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Repositories;

/// <summary>Keeps the relations of an item to what its properties refer to.</summary>
internal sealed class RelationWriter(DataValueReferenceFactoryCollection references, PropertyEditorCollection editors)
{
    private static readonly Dictionary<string, int> Tracked = BuiltInRelationTypes.All
        .Where(type => Constants.Conventions.RelationTypes.AutomaticRelationTypes.Contains(type.Alias))
        .ToDictionary(type => type.Alias, type => type.Id);

    private static readonly int[] TrackedIds = [.. Tracked.Values];

    public void Write(ContentDb db, IContentBase item)
    {
        HashSet<(int ChildId, int TypeId)> wanted = Wanted(db, item);
        List<RelationRow> existing = [.. db.Relations.Where(x => x.ParentId == item.Id && TrackedIds.Contains(x.RelationTypeId))];
        db.Relations.RemoveRange(existing.Where(x => !wanted.Contains((x.ChildId, x.RelationTypeId))));
        wanted.ExceptWith(existing.Select(x => (x.ChildId, x.RelationTypeId)));
        db.Relations.AddRange(wanted.Select(x => new RelationRow
        {
            ParentId = item.Id,
            ChildId = x.ChildId,
            RelationTypeId = x.TypeId,
            CreateDate = DateTime.UtcNow,
        }));
    }

    /// <summary>Remembers where something lay that goes to the bin, for taking it back; forgets it when it has come back.</summary>
    public static void WriteBin(ContentDb db, IContentBase item, int formerParentId, bool wasTrashed)
    {
        int typeId = BuiltInRelationTypes.All.Single(type => type.Alias == (item is IMedia
            ? Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias
            : Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias)).Id;
        if (wasTrashed && !item.Trashed)
            db.Relations.Where(x => x.ChildId == item.Id && x.RelationTypeId == typeId).ExecuteDelete();
        else if (!wasTrashed && item.Trashed && formerParentId > 0)
            db.Relations.Add(new RelationRow { ParentId = formerParentId, ChildId = item.Id, RelationTypeId = typeId, CreateDate = DateTime.UtcNow });
    }

    private HashSet<(int ChildId, int TypeId)> Wanted(ContentDb db, IContentBase item)
    {
        var typeIds = new Dictionary<Guid, int>();
        foreach (UmbracoEntityReference reference in references.GetAllReferences(item.Properties, editors, trackPublishedValues: true))
        {
            if (reference.Udi is GuidUdi udi && Tracked.TryGetValue(reference.RelationTypeAlias, out int typeId))
                typeIds[udi.Guid] = typeId;
        }
        if (typeIds.Count == 0)
            return [];
        Guid[] keys = [.. typeIds.Keys];
        return [.. db.Nodes.Where(x => keys.Contains(x.Key)).Select(x => new { x.Id, x.Key }).AsEnumerable().Select(x => (x.Id, typeIds[x.Key]))];
    }
}
