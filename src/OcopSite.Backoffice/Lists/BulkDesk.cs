using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Lists;

/// <summary>Does one thing to many documents; each is asked for on its own, and what could not be done is told.</summary>
internal sealed class BulkDesk(AdminContext here, IDocumentDesk desk, IDocumentIndex index)
{
    public async Task<IResult> DoAsync(string type, IFormCollection form, CancellationToken cancellationToken)
    {
        string act = form["act"].ToString();
        if (RightFor(act) is not Act needed) return AdminResults.NotFound();
        if (!here.Member.May(needed, type)) return AdminResults.Forbidden();

        int done = 0, failed = 0;
        foreach (Guid key in form["key"].Select(k => Guid.TryParse(k, out Guid key) ? key : Guid.Empty).Distinct())
        {
            if (index.Find(key) is not DocumentSummary document || document.ContentType != type) continue;
            try
            {
                await DoAsync(act, document, cancellationToken);
                done++;
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
        "unpublish" => Act.Publish,
        "trash" => Act.Delete,
        _ => null,
    };

    private Task DoAsync(string act, DocumentSummary document, CancellationToken cancellationToken) => act switch
    {
        "unpublish" => desk.UnpublishAsync(document.Key, document.PublishedCultures, here.Member, cancellationToken),
        _ => desk.TrashAsync(document.Key, here.Member, cancellationToken),
    };
}
