using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Editing;
using OcopSite.Backoffice.Media.Library;
using OcopSite.Backoffice.Media.Uploads;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Rules;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Media.Item;

/// <summary>Opens the page of a media item and takes its forms. Whatever keeps one from being saved, it comes back with what was typed.</summary>
internal sealed class ItemDesk(
    AdminContext here, IMediaDesk desk, IMediaIndex index, MediaLibrary library, MediaForms forms, Consents consents, UploadDesk uploads, IReferenceQuery references, StaffNames names, TimeProvider clock)
{
    private const int Attempts = 3;

    public async Task<IResult> OpenAsync(Guid key, string? notice, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not MediaDraft draft) return AdminResults.NotFound();
        MediaForm form = forms.Create(draft, null, here.Member, here.Texts);
        return await ShowAsync(draft, form, StatusCodes.Status200OK, cancellationToken, notice);
    }

    public async Task<IResult> SaveAsync(Guid key, IFormCollection posted, CancellationToken cancellationToken)
    {
        for (int attempt = 1; ; attempt++)
        {
            if (await desk.FindAsync(key, cancellationToken) is not MediaDraft draft) return AdminResults.NotFound();
            MediaForm stored = forms.Create(draft, null, here.Member, here.Texts);
            if (stored.IsReadOnly) return AdminResults.Forbidden();

            MediaForm merged = forms.Create(draft, posted, here.Member, here.Texts)
                .MergeWith(stored, FieldHashes.Parse(posted[FieldHashes.Field]), name => posted[name + FormMerge.TakeTheirs] == "1");
            if (merged.HasErrors) return await ShowAsync(draft, merged, StatusCodes.Status400BadRequest, cancellationToken, "edit.notice.errors", stored);
            if (merged.HasConflicts) return await ShowAsync(draft, merged, StatusCodes.Status409Conflict, cancellationToken, "edit.notice.conflict", stored);

            try
            {
                await desk.SaveAsync(merged.ToWrite(draft, stored), here.Member, cancellationToken);
                return AdminResults.SeeOther($"/admin/media/{key}?notice=saved");
            }
            catch (ContentConflictException) when (attempt < Attempts)
            {
                // Somebody was faster by a moment: their values are read and joined like any others.
            }
        }
    }

    public async Task<IResult> ReplaceAsync(Guid key, IFormFile? file, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not { IsFolder: false } draft) return AdminResults.NotFound();
        if (await uploads.ReplaceAsync(key, file, cancellationToken) is not string error) return AdminResults.SeeOther($"/admin/media/{key}?notice=replaced");

        MediaForm form = forms.Create(draft, null, here.Member, here.Texts);
        return await ShowAsync(draft, form, StatusCodes.Status400BadRequest, cancellationToken, fileError: error);
    }

    /// <summary>A consent that was withdrawn takes the picture away from visitors; given again, it brings back what it took.</summary>
    public async Task<IResult> KeepConsentAsync(Guid key, IFormCollection posted, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not { IsPicture: true } draft) return AdminResults.NotFound();
        ConsentForm form = ConsentForm.Read(posted, VietnamTime.DayAt(clock.GetUtcNow()), here.Texts);
        if (form.Errors.Count > 0)
            return await ShowAsync(draft, forms.Create(draft, null, here.Member, here.Texts), StatusCodes.Status400BadRequest, cancellationToken, "edit.notice.errors", consent: form);

        Consent before = await consents.FindAsync(key, cancellationToken), after = form.ToConsent() with { TookAway = before.TookAway };
        if (after.IsWithdrawn && !draft.Trashed)
        {
            await desk.TrashAsync(key, here.Member, cancellationToken);
            after = after with { TookAway = true };
        }

        await consents.KeepAsync(key, after with { TookAway = after is { IsWithdrawn: true, TookAway: true } }, cancellationToken);
        if (!after.IsWithdrawn && after.TookAway && draft.Trashed) await desk.RestoreAsync(key, here.Member, cancellationToken);
        return AdminResults.SeeOther($"/admin/media/{key}?notice=consent");
    }

    /// <param name="stored">What the form is compared with when it is sent again; itself when it was just opened.</param>
    private async Task<IResult> ShowAsync(
        MediaDraft draft, MediaForm form, int status, CancellationToken cancellationToken, string? notice = null, MediaForm? stored = null, ConsentForm? consent = null, string? fileError = null)
    {
        Consent kept = await consents.FindAsync(draft.Key, cancellationToken);
        MediaSummary? item = index.Find(draft.Key);
        Guid[] branch = item is null ? [draft.Key] : [.. library.Branch(item).Select(m => m.Key)];
        return AdminResults.Page<ItemView>(
            new ItemModel(draft, form, (stored ?? form).Hashes)
            {
                Trail = library.Trail(item),
                Uses = [.. (await references.GetReferencesAsync(branch, cancellationToken)).DistinctBy(r => r.SourceKey)],
                Writer = (await names.LookUpAsync(cancellationToken))(draft.WriterId),
                Consent = draft.IsPicture && here.Member.May(Act.ManageMedia) ? consent ?? ConsentForm.Of(kept) : null,
                IsWithdrawn = kept.IsWithdrawn,
                Notice = notice,
                FileError = fileError,
            },
            status);
    }
}
