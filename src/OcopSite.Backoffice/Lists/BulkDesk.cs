using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Moving;
using OcopSite.Backoffice.Publishing;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Lists;

/// <summary>Does one thing to many documents; each is asked for on its own, and what could not be done is told.</summary>
internal sealed class BulkDesk(AdminContext here, IDocumentDesk desk, IDocumentIndex index, Gate gate)
{
    public async Task<IResult> DoAsync(string type, IFormCollection form, CancellationToken cancellationToken)
    {
        string act = form["act"].ToString();
        if (RightFor(act) is not Act needed) return AdminResults.NotFound();
        if (!here.Member.May(needed, type)) return AdminResults.Forbidden();
        Guid[] keys = [.. form["key"].Select(k => Guid.TryParse(k, out Guid key) ? key : Guid.Empty).Distinct().Where(k => index.Find(k)?.ContentType == type)];
        // Where to is asked on a page of its own.
        if (act == "move") return AdminResults.SeeOther(keys.Length == 0 ? $"/admin/content/{type}" : MoveParameters.Url(keys));

        int done = 0, failed = 0;
        foreach (Guid key in keys)
        {
            if (index.Find(key) is not DocumentSummary document) continue;
            try
            {
                if (await DoAsync(act, document, cancellationToken)) done++;
                else failed++;
            }
            catch (DocumentRefusedException)
            {
                failed++;
            }
        }

        return AdminResults.SeeOther(AdminUrl.With($"/admin/content/{type}", ("done", $"{done}"), ("failed", $"{failed}")));
    }

    private static Act? RightFor(string act) => act switch
    {
        "publish" or "unpublish" => Act.Publish,
        "move" => Act.Write,
        "trash" => Act.Delete,
        _ => null,
    };

    private async Task<bool> DoAsync(string act, DocumentSummary document, CancellationToken cancellationToken)
    {
        switch (act)
        {
            case "publish":
                return await PublishAsync(document, cancellationToken);
            case "unpublish":
                if (!document.PublishedCultures.All(c => here.Member.May(Act.Publish, document.ContentType, c))) return false;
                await desk.UnpublishAsync(document.Key, document.PublishedCultures, here.Member, cancellationToken);
                return true;
            default:
                await desk.TrashAsync(document.Key, here.Member, cancellationToken);
                return true;
        }
    }

    // Many at once are published only where there is nothing to be said: whoever accepts a warning does so for one document.
    private async Task<bool> PublishAsync(DocumentSummary document, CancellationToken cancellationToken)
    {
        string[] cultures = [.. document.Names.Keys.Where(c => here.Member.May(Act.Publish, document.ContentType, c))];
        if (cultures.Length == 0 || await desk.FindAsync(document.Key, cancellationToken) is not { Trashed: false } draft) return false;
        if ((await gate.CheckAsync(draft, cultures, cancellationToken)).Count > 0) return false;
        await desk.PublishAsync(document.Key, cultures, here.Member, cancellationToken);
        return true;
    }
}
