using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Bin;

internal sealed class BinDesk(AdminContext here, IDocumentDesk desk, IDocumentIndex index, IReferenceQuery references, AuditBook audit)
{
    public async Task<IResult> ShowUsesAsync(Guid key, CancellationToken cancellationToken)
        => index.Find(key) is DocumentSummary document
            ? AdminResults.Page<UsesView>(new UsesModel(document, await references.GetReferencesAsync([key], cancellationToken))
            {
                Below = [.. index.All.Where(d => d.Id != document.Id && d.Path.Contains(document.Id))],
                MayTrash = !document.Trashed && here.Member.May(Act.Delete, document.ContentType),
            })
            : AdminResults.NotFound();

    public async Task<IResult> TrashAsync(Guid key, CancellationToken cancellationToken)
    {
        if (index.Find(key) is not { Trashed: false } document) return AdminResults.NotFound();
        if (!here.Member.May(Act.Delete, document.ContentType)) return AdminResults.Forbidden();
        await desk.TrashAsync(key, here.Member, cancellationToken);
        return AdminResults.SeeOther($"/admin/content/{document.ContentType}?done=1&failed=0");
    }

    public IResult Open() => Show();

    public async Task<IResult> TakeAsync(IFormCollection form, CancellationToken cancellationToken)
    {
        if (!Guid.TryParse(form["key"], out Guid key) || index.Find(key) is not { Trashed: true } document) return AdminResults.NotFound();
        if (!here.Member.May(Act.Delete, document.ContentType)) return AdminResults.Forbidden();
        try
        {
            switch (form["act"].ToString())
            {
                case "restore":
                    await desk.RestoreAsync(key, null, here.Member, cancellationToken);
                    return AdminResults.SeeOther($"/admin/documents/{key}?notice=restored");
                case "delete":
                    await desk.DeleteAsync(key, here.Member, cancellationToken);
                    await audit.RecordDeletedAsync(document.Id, document.NameIn(here.Culture), here.Member);
                    return AdminResults.SeeOther("/admin/bin");
                default:
                    return AdminResults.NotFound();
            }
        }
        catch (DocumentRefusedException e)
        {
            return Show(here.Texts[e.Reason == "ParentIsGone" ? "bin.parentIsGone" : "bin.refused", document.NameIn(here.Culture)], StatusCodes.Status409Conflict);
        }
    }

    // What lies under something in the bin comes back, and goes, with it.
    private IResult Show(string? error = null, int status = StatusCodes.Status200OK)
        => AdminResults.Page<BinView>(
            new BinModel([.. index.All.Where(d => d.Trashed && index.Find(d.ParentId) is not { Trashed: true }).OrderByDescending(d => d.Updated)], error),
            status);
}
