using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>
/// Writes the versions of a document. Publishing freezes the current version as the published one and opens a new current
/// version; everything else overwrites the current version.
/// </summary>
internal sealed class DocumentRows(DocumentCultures cultures, string defaultCulture)
{
    public void Write(ContentDb db, IContent document, NodeRow node, VersionRow version, Siblings siblings, bool moved)
    {
        bool publishing = document.PublishedState == PublishedState.Publishing;
        bool unpublishing = document.PublishedState == PublishedState.Unpublishing;
        bool edited = MarkEdited(document, node, publishing);

        if ((publishing || unpublishing) && node.PublishedVersionId > 0)
            db.Versions.Where(x => x.Id == node.PublishedVersionId).ExecuteUpdate(set => set.SetProperty(x => x.Published, false));

        Fill(version, document, publishing ? StoredValues.Published(document) : StoredValues.Edited(document));
        version.Published = publishing;
        version.Current = !publishing;
        VersionRow current = publishing ? OpenDraft(db, document, node.Id) : version;
        db.SaveChanges();

        document.VersionId = current.Id;
        document.PublishedVersionId = publishing ? version.Id : unpublishing ? 0 : document.PublishedVersionId;
        node.Published = publishing || (document.Published && !unpublishing);
        document.Edited = !node.Published || edited;
        Publishing(document, publishing, unpublishing);

        ItemRows.Write(document, node);
        node.PublishedVersionId = document.PublishedVersionId;
        node.Edited = document.Edited;
        (node.PublishName, node.PublishDate, node.PublisherId) = (document.PublishName, document.PublishDate, document.PublisherId);
        node.Stamp++;
        cultures.Write(document, node, siblings, moved, changesState: publishing || unpublishing);
    }

    private bool MarkEdited(IContent document, NodeRow node, bool publishing)
    {
        EditedState state = EditedState.Of(document, publishing, defaultCulture);
        if (document.ContentType.VariesByCulture())
        {
            document.SetCultureEdited(state.Cultures);
            document.AdjustDates(document.UpdateDate, publishing);
        }

        // A publication that failed has left published values in memory, so a draft that differed is taken to differ still.
        return state.Edited || (!publishing && node.Published && node.Edited);
    }

    private static VersionRow OpenDraft(ContentDb db, IContent document, int nodeId)
    {
        var draft = new VersionRow { NodeId = nodeId, Current = true };
        Fill(draft, document, StoredValues.Edited(document));
        db.Versions.Add(draft);
        return draft;
    }

    private static void Fill(VersionRow version, IContent document, IReadOnlyList<StoredValue> values)
    {
        version.Name = document.Name;
        version.VersionDate = document.UpdateDate;
        version.WriterId = document.WriterId;
        version.Values = values;
        version.Cultures = document.ContentType.VariesByCulture()
            ? [.. document.CultureInfos!.Values.Select(x => new CultureName(x.Culture, x.Name!, x.Date))]
            : [];
    }

    private static void Publishing(IContent document, bool publishing, bool unpublishing)
    {
        if (publishing)
        {
            document.Published = true;
            (document.PublisherId, document.PublishName, document.PublishDate) = (document.WriterId, document.Name, document.UpdateDate);
        }
        else if (unpublishing)
        {
            document.Published = false;
            (document.PublisherId, document.PublishName, document.PublishDate) = (null, null, null);
        }
    }
}
