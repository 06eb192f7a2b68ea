using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Media.Item;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Media.Library;

/// <summary>Does one thing to many items. What takes something away shows first where it is used.</summary>
internal sealed class MediaBulk(AdminContext here, IMediaDesk desk, IMediaIndex index, MediaLibrary library, IReferenceQuery references, Consents consents)
{
    public async Task<IResult> DoAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        string act = form["act"].ToString();
        if (RightFor(act) is not Act needed) return AdminResults.NotFound();
        if (!here.Member.May(needed)) return AdminResults.Forbidden();

        MediaSummary[] items = [.. form["key"].Select(k => Guid.TryParse(k, out Guid key) ? index.Find(key) : null).OfType<MediaSummary>().DistinctBy(m => m.Key)];
        string back = PageOf(act);
        if (items.Length == 0) return AdminResults.SeeOther(AdminUrl.With(back, ("folder", FolderOf(form)), ("done", "none")));
        if (act is "trash" or "delete" && form["sure"] != "1") return await AskAsync(act, back, items, cancellationToken);

        int done = 0;
        foreach (MediaSummary item in items)
        {
            try
            {
                if (await DoAsync(act, item, form, cancellationToken)) done++;
            }
            catch (DocumentRefusedException)
            {
                // Counted with what was not done; the items themselves are as they were.
            }
        }

        return AdminResults.SeeOther(AdminUrl.With(back, ("folder", FolderOf(form)), ("done", act), ("count", $"{done}"), ("failed", $"{items.Length - done}")));
    }

    private async Task<IResult> AskAsync(string act, string back, IReadOnlyList<MediaSummary> items, CancellationToken cancellationToken)
    {
        var uses = new List<MediaUse>();
        foreach (MediaSummary item in items)
        {
            Guid[] branch = [.. library.Branch(item).Select(m => m.Key)];
            uses.Add(new MediaUse(item, [.. (await references.GetReferencesAsync(branch, cancellationToken)).DistinctBy(r => r.SourceKey)]));
        }

        return AdminResults.Page<ConfirmView>(new ConfirmModel(act, "/admin/media", back, uses));
    }

    private async Task<bool> DoAsync(string act, MediaSummary item, IFormCollection form, CancellationToken cancellationToken)
    {
        if (item.Trashed != (act is "restore" or "delete")) return false;
        switch (act)
        {
            case "move":
                await desk.MoveAsync(item.Key, Guid.TryParse(form["target"], out Guid target) ? target : null, here.Member, cancellationToken);
                return true;
            case "trash":
                await desk.TrashAsync(item.Key, here.Member, cancellationToken);
                return true;
            case "restore":
                // Only whoever writes down that the consent was given again brings such a picture back.
                IReadOnlySet<Guid> withdrawn = await consents.WithdrawnAsync(cancellationToken);
                if (library.Branch(item).Any(m => withdrawn.Contains(m.Key))) return false;
                await desk.RestoreAsync(item.Key, here.Member, cancellationToken);
                return true;
            default:
                MediaSummary[] branch = [.. library.Branch(item)];
                await desk.DeleteAsync(item.Key, here.Member, cancellationToken);
                foreach (MediaSummary gone in branch) await consents.ForgetAsync(gone.Key, cancellationToken);
                return true;
        }
    }

    private static Act? RightFor(string act) => act switch
    {
        "move" => Act.ManageMedia,
        "trash" or "restore" or "delete" => Act.Delete,
        _ => null,
    };

    private static string PageOf(string act) => act is "restore" or "delete" ? "/admin/media/bin" : "/admin/media";

    private static string? FolderOf(IFormCollection form) => Guid.TryParse(form["folder"], out Guid folder) ? folder.ToString() : null;
}
