using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Umbraco.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>Writes a media item. Media have one version and are visible as soon as they are saved.</summary>
internal sealed class MediaWriter(ContentScopeProvider scopes, RelationWriter relations, ChangeNotes notes)
{
    private static readonly Guid ObjectType = Constants.ObjectTypes.Media;

    public void Save(IMedia media)
    {
        ContentDb db = scopes.Db;
        try
        {
            NodeRow? node = media.HasIdentity ? Update(db, media) : Insert(db, media);
            db.SaveChanges();
            if (node is null)
                return;
            Stamps.Remember(media, node.Stamp);
            notes.Add(node, node.Trashed ? ContentChangeKind.MediaRemoved : ContentChangeKind.MediaSaved);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw Stamps.Conflict(media, db.Nodes.AsNoTracking().FirstOrDefault(x => x.Id == media.Id), e);
        }
        finally
        {
            db.ChangeTracker.Clear();
        }
        media.ResetDirtyProperties();
    }

    private NodeRow Insert(ContentDb db, IMedia media)
    {
        media.AddingEntity();
        TreePlace place = TreePlace.Under(db, ObjectType, media.ParentId);
        (media.Level, media.SortOrder) = (place.Level, place.NextSortOrder);
        EnsureName(db, media);
        var node = new NodeRow { ObjectType = ObjectType };
        ItemRows.Write(media, node);
        db.Nodes.Add(node);
        db.SaveChanges();
        media.Id = node.Id;
        media.Path = place.PathOf(node.Id);

        var version = new VersionRow { NodeId = node.Id, Current = true };
        db.Versions.Add(version);
        Write(db, media, node, version);
        return node;
    }

    private NodeRow? Update(ContentDb db, IMedia media)
    {
        if (!media.IsDirty())
            return null;
        NodeRow node = db.Nodes.Include(x => x.Cultures).FirstOrDefault(x => x.Id == media.Id && x.ObjectType == ObjectType)
            ?? throw Stamps.Conflict(media, stored: null);
        Stamps.EnsureUnchanged(media, node);
        media.UpdatingEntity();
        if (media.IsMoving())
        {
            ItemRows.Write(media, node);
            node.Stamp++;
            return node;
        }

        RelationWriter.WriteBin(db, media, node.ParentId, node.Trashed);
        bool moved = media.ParentId != node.ParentId;
        if (moved)
        {
            TreePlace place = TreePlace.Under(db, ObjectType, media.ParentId);
            (media.Path, media.Level) = (place.PathOf(media.Id), place.Level);
            media.SortOrder = node.SortOrder = place.NextSortOrder;
        }
        if (moved || media.Name != node.Name)
            EnsureName(db, media);
        Write(db, media, node, db.Versions.Single(x => x.Id == node.VersionId));
        return node;
    }

    private void Write(ContentDb db, IMedia media, NodeRow node, VersionRow version)
    {
        (version.Name, version.VersionDate, version.WriterId) = (media.Name, media.UpdateDate, media.WriterId);
        version.Values = StoredValues.Edited(media);
        db.SaveChanges();
        media.VersionId = version.Id;
        ItemRows.Write(media, node);
        node.MediaPath = MediaFileValue.SourceOf(media.GetValue<string>(Constants.Conventions.Media.File));
        CultureRow name = node.Culture("");
        (name.Name, name.NameKey) = (media.Name, NameKey.Of(media.Name!));
        node.Stamp++;
        relations.Write(db, media);
    }

    private static void EnsureName(ContentDb db, IMedia media)
    {
        if (string.IsNullOrWhiteSpace(media.Name))
            throw new InvalidOperationException("A media item cannot be saved without a name.");
        media.Name = new Siblings(db, ObjectType, media.ParentId, media.Id).FreeName(media.Name, "");
    }
}
