using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Lists;
using OcopSite.Backoffice.Moving;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Editing;

/// <summary>Opens the form of a document and takes it back. Whatever keeps it from being saved, it comes back with what was typed.</summary>
internal sealed class EditDesk(
    AdminContext here, IDocumentDesk desk, IDocumentIndex index, ContentSchema schema, FormFactory forms, WorkingCopies copies, TranslationMarks translations, RemovedNotes removed, Presence presence,
    DocumentPlaces places)
{
    private const int Attempts = 3;

    /// <param name="contentType">The type of a document that is not there yet.</param>
    /// <param name="parentKey">The parent of a document that is not there yet.</param>
    public async Task<IResult> OpenAsync(Guid key, string? contentType, Guid? parentKey, string? notice, CancellationToken cancellationToken)
    {
        DocumentDraft? draft = await desk.FindAsync(key, cancellationToken);
        WorkingCopy? copy = await copies.FindAsync(key, here.Member, cancellationToken);
        if (TypeOf(draft, copy?.Form["type"].ToString() is { Length: > 0 } begun ? begun : contentType) is not DocumentTypeDefinition type) return AdminResults.NotFound();
        if (draft is null && !here.Member.May(Act.Write, type.Alias)) return AdminResults.Forbidden();

        var rights = new FieldRights(here.Member, type.Alias);
        DocumentForm stored = forms.Create(type, draft, null, rights, here.Texts);
        DocumentForm form = copy is null ? stored : forms.Create(type, draft, copy.Form, rights, here.Texts);
        form = await removed.ShowAsync(form, key, here.Member, cancellationToken);
        Guid? parent = draft?.ParentKey ?? (Guid.TryParse(copy?.Form["parent"], out Guid copied) ? copied : parentKey);
        return await ShowAsync(key, draft, parent, form, copy is null ? FieldHashes.Of(stored) : FieldHashes.Parse(copy.Form[FieldHashes.Field]), StatusCodes.Status200OK, cancellationToken, copy, notice);
    }

    public async Task<IResult> SaveAsync(Guid key, IFormCollection posted, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            DocumentDraft? draft = await desk.FindAsync(key, cancellationToken);
            if (TypeOf(draft, posted["type"]) is not DocumentTypeDefinition type) return AdminResults.NotFound();
            var rights = new FieldRights(here.Member, type.Alias);
            if (!MaySave(type.Alias, draft)) return AdminResults.Forbidden();

            DocumentForm stored = forms.Create(type, draft, null, rights, here.Texts);
            DocumentForm merged = FormMerge.Merge(forms.Create(type, draft, posted, rights, here.Texts), stored, FieldHashes.Parse(posted[FieldHashes.Field]), posted);
            Guid? parent = draft?.ParentKey ?? (Guid.TryParse(posted["parent"], out Guid sent) ? sent : null);
            if (draft is null && !MayStandUnder(type, parent)) return AdminResults.NotFound();
            if (merged.HasErrors || merged.HasConflicts)
            {
                return await ShowAsync(
                    key, draft, parent, merged, FieldHashes.Of(stored), merged.HasErrors ? StatusCodes.Status400BadRequest : StatusCodes.Status409Conflict, cancellationToken,
                    notice: merged.HasErrors ? "edit.notice.errors" : "edit.notice.conflict");
            }

            try
            {
                await desk.SaveAsync(Write(key, type.Alias, parent, draft, stored, merged), here.Member, cancellationToken);
            }
            catch (ContentConflictException) when (attempt < Attempts)
            {
                // Somebody was faster by a moment: their values are read and joined like any others.
                continue;
            }

            await translations.RememberAsync(stored, merged, key, f => posted[f.Name + TranslationMarks.StillHolds] == "1", cancellationToken);
            await removed.RememberAsync(merged, key, here.Member, cancellationToken);
            await copies.ForgetAsync(key, here.Member, cancellationToken);
            return AdminResults.SeeOther(posted["then"].ToString() switch
            {
                "publish" => $"/admin/documents/{key}/publish",
                "preview" => $"/admin/documents/{key}/preview",
                "review" => $"/admin/documents/{key}/review",
                _ => $"/admin/documents/{key}?notice=saved",
            });
        }
    }

    private async Task<IResult> ShowAsync(
        Guid key, DocumentDraft? draft, Guid? parentKey, DocumentForm form, FieldHashes opened, int status, CancellationToken cancellationToken, WorkingCopy? copy = null, string? notice = null)
    {
        DocumentSummary? stored = index.Find(key);
        return AdminResults.Page<EditView>(
            new EditModel(key, draft, parentKey, await translations.ShowAsync(form, key, cancellationToken), opened)
            {
                Copy = copy,
                Notice = notice,
                Others = presence.Tell(key, here.Member),
                MaySave = MaySave(form.Type.Alias, draft),
                MayPublish = here.Member.May(Act.Publish, form.Type.Alias),
                MayMove = stored is not null && places.MayMove(here.Member, stored) && places.For(stored).Any(),
                MayCopy = stored is not null && DocumentPlaces.MayCopy(here.Member, stored),
            },
            status);
    }

    private bool MaySave(string contentType, DocumentDraft? draft)
        => draft is null ? here.Member.May(Act.Write, contentType) : !draft.Trashed && here.Member.May(Act.Translate, contentType);

    // The menus offer nothing else; a forged form might.
    private bool MayStandUnder(DocumentTypeDefinition type, Guid? parentKey) => parentKey is Guid key
        ? index.Find(key) is { Trashed: false } parent && schema.DocumentType(parent.ContentType).AllowedChildren.Contains(type.Alias)
        : type.AllowedAtRoot;

    private DocumentTypeDefinition? TypeOf(DocumentDraft? draft, string? contentType)
        => schema.DocumentTypes.FirstOrDefault(t => t.Alias == (draft?.ContentType ?? contentType) && !t.IsElement && !t.IsComposition);

    private static DocumentWrite Write(Guid key, string contentType, Guid? parentKey, DocumentDraft? draft, DocumentForm before, DocumentForm after) => new(key, contentType, parentKey)
    {
        Expected = draft?.Version,
        Names = Changed(before.Names, after.Names).Where(f => f.Stored is not null).ToDictionary(f => f.Culture!, f => f.Stored!),
        Values = Changed(before.Fields, after.Fields).ToDictionary(f => new FieldKey(f.Property.Alias, f.Culture), f => f.Stored),
    };

    private static IEnumerable<FormField> Changed(IReadOnlyList<FormField> before, IReadOnlyList<FormField> after)
        => before.Zip(after).Where(pair => pair.First.Stored != pair.Second.Stored).Select(pair => pair.Second);
}
