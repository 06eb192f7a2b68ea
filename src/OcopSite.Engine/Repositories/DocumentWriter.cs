using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Redirects;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>Writes a document in the state Umbraco's content service has brought it to.</summary>
internal sealed class DocumentWriter(
    ContentScopeProvider scopes, LanguageRepository languages, IUrlSegmentProvider urlSegments, RelationWriter relations, ChangeNotes notes)
{
    private static readonly string[] SortingProperties = [nameof(IContent.SortOrder), nameof(IContent.WriterId)];
    private static readonly Guid ObjectType = Constants.ObjectTypes.Document;

    private readonly string _defaultCulture = languages.GetDefaultIsoCode();
    private readonly DocumentRows _rows = new(new DocumentCultures(urlSegments), languages.GetDefaultIsoCode());

    public void Save(IContent document)
    {
        ContentDb db = scopes.Db;
        try
        {
            NodeRow? node = document.HasIdentity ? Update(db, document) : Insert(db, document);
            db.SaveChanges();
            if (node is not null)
                Stamps.Remember(document, node.Stamp);
        }
        catch (DbUpdateConcurrencyException e)
        {
            throw Stamps.Conflict(document, db.Nodes.AsNoTracking().FirstOrDefault(x => x.Id == document.Id), e);
        }
        finally
        {
            // One transaction may write hundreds of documents; nothing of this one is needed for the next.
            db.ChangeTracker.Clear();
        }
        document.ResetDirtyProperties();
    }

    private NodeRow Insert(ContentDb db, IContent document)
    {
        document.AddingEntity();
        TreePlace place = TreePlace.Under(db, ObjectType, document.ParentId);
        document.Level = place.Level;
        if (document.SortOrder == 0 || db.Nodes.Any(x => x.ObjectType == ObjectType && x.ParentId == document.ParentId && x.SortOrder == document.SortOrder))
            document.SortOrder = place.NextSortOrder;
        var siblings = new Siblings(db, ObjectType, document.ParentId, ownId: 0);
        DocumentNames.Ensure(document, siblings, stored: null, _defaultCulture);

        var node = new NodeRow { ObjectType = ObjectType };
        ItemRows.Write(document, node);
        db.Nodes.Add(node);
        db.SaveChanges();
        document.Id = node.Id;
        document.Path = place.PathOf(node.Id);

        var version = new VersionRow { NodeId = node.Id };
        db.Versions.Add(version);
        _rows.Write(db, document, node, version, siblings, moved: false);
        relations.Write(db, document);
        if (node.Published)
            notes.Add(node, ContentChangeKind.Published);
        return node;
    }

    private NodeRow? Update(ContentDb db, IContent document)
    {
        bool changesState = document.PublishedState is PublishedState.Publishing or PublishedState.Unpublishing;
        if (!changesState && !document.IsDirty())
            return null;

        NodeRow node = db.Nodes.Include(x => x.Cultures).FirstOrDefault(x => x.Id == document.Id && x.ObjectType == ObjectType)
            ?? throw Stamps.Conflict(document, stored: null);
        if (!changesState && document.GetDirtyProperties().All(SortingProperties.Contains))
            return Sort(document, node);

        Stamps.EnsureUnchanged(document, node);
        document.UpdatingEntity();
        return document.IsMoving() ? MoveDescendant(document, node) : UpdateCurrent(db, document, node);
    }

    // Sorting touches no version, and does not get in the way of somebody who edits one of the sorted documents.
    private NodeRow Sort(IContent document, NodeRow node)
    {
        node.SortOrder = document.SortOrder;
        if (node is { Published: true, Trashed: false })
            notes.Add(node, ContentChangeKind.Sorted);
        return node;
    }

    // The content service moves what lies under a moved document one by one; only the place changes, no version.
    private NodeRow MoveDescendant(IContent document, NodeRow node)
    {
        bool wasTrashed = node.Trashed;
        ItemRows.Write(document, node);
        node.Stamp++;
        NoteMove(node, wasTrashed);
        return node;
    }

    private NodeRow UpdateCurrent(ContentDb db, IContent document, NodeRow node)
    {
        VersionRow version = db.Versions.Single(x => x.Id == node.VersionId);
        int formerParentId = node.ParentId;
        bool moved = document.ParentId != formerParentId;
        if (moved)
            Place(db, document, node);
        var siblings = new Siblings(db, ObjectType, document.ParentId, document.Id);
        DocumentNames.Ensure(document, siblings, moved ? null : node, _defaultCulture);

        var seen = new VisibleState(node);
        var routes = new TreeRoutes(db);
        int[] branch = seen.Cultures.Count > 0 && (moved || IsRenamed(document, node)) ? routes.Branch(node) : [];
        var before = branch.Length > 0 ? routes.Of(branch, node.Path) : [];

        bool publishing = document.PublishedState == PublishedState.Publishing;
        _rows.Write(db, document, node, version, siblings, moved);
        relations.Write(db, document);
        RelationWriter.WriteBin(db, document, formerParentId, seen.Trashed);
        db.SaveChanges();

        if (before.Count > 0 && !node.Trashed)
            RedirectWriter.Record(db, before, routes.Of(branch, document.Path));
        if (moved)
            NoteMove(node, seen.Trashed);
        else
            NoteState(node, seen, publishing);
        return node;
    }

    private static bool IsRenamed(IContent document, NodeRow node)
        => node.Cultures.Any(x => x.PublishedName is not null && x.PublishedName != document.GetPublishName(x.Culture));

    private static void Place(ContentDb db, IContent document, NodeRow node)
    {
        TreePlace place = TreePlace.Under(db, ObjectType, document.ParentId);
        (document.Path, document.Level) = (place.PathOf(document.Id), place.Level);
        document.SortOrder = node.SortOrder = place.NextSortOrder;
    }

    private void NoteMove(NodeRow node, bool wasTrashed)
    {
        if (node.Published && !wasTrashed)
            notes.Add(node, node.Trashed ? ContentChangeKind.Trashed : ContentChangeKind.Moved);
    }

    private void NoteState(NodeRow node, VisibleState before, bool publishing)
    {
        var after = new VisibleState(node);
        if (publishing && after.Cultures.Count > 0)
            notes.Add(node, ContentChangeKind.Published, after.Cultures);
        NoteBranch(node, ContentChangeKind.Published, after.Cultures.Except(before.Cultures));
        NoteBranch(node, ContentChangeKind.Unpublished, before.Cultures.Except(after.Cultures));
        NoteBranch(node, ContentChangeKind.Moved, after.Cultures.Intersect(before.Cultures).Where(c => before.Segments[c] != after.Segments[c]));
    }

    private void NoteBranch(NodeRow node, ContentChangeKind kind, IEnumerable<string> cultures)
    {
        if (cultures.ToArray() is { Length: > 0 } affected)
            notes.AddWithDescendants(node, kind, affected);
    }
}
