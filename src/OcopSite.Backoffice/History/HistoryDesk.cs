using Microsoft.AspNetCore.Http;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Publishing;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Backoffice.Texts;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.History;

/// <summary>Compares versions and brings one back.</summary>
internal sealed class HistoryDesk(AdminContext here, IDocumentDesk desk, FormFactory forms, ReadableText readable, PublishNotes notes, StaffNames names, SchemaWords words, ContentSchema schema)
{
    public async Task<IResult> OpenAsync(Guid key, int? version, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not DocumentDraft draft) return AdminResults.NotFound();
        IReadOnlyList<DocumentVersion> versions = await desk.VersionsAsync(key, cancellationToken);
        DocumentVersion? shown = versions.FirstOrDefault(v => v.Id == version);
        if (version is not null && shown is null) return AdminResults.NotFound();
        DocumentDraft? former = shown is null ? null : await desk.FindVersionAsync(key, shown.Id, cancellationToken);
        return AdminResults.Page<HistoryView>(new HistoryModel(draft, versions, await notes.ListAsync(key, cancellationToken), shown, former is null ? [] : [.. Changes(former, draft)])
        {
            NameOf = await names.LookUpAsync(cancellationToken),
            MayRollBack = MayRollBack(draft),
        });
    }

    public async Task<IResult> RollBackAsync(Guid key, IFormCollection form, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not DocumentDraft draft) return AdminResults.NotFound();
        string? culture = form["culture"].ToString() is { Length: > 0 } one ? one : null;
        if (!MayRollBack(draft).Contains(culture)) return AdminResults.Forbidden();
        if (!int.TryParse(form["version"], out int version) || await desk.FindVersionAsync(key, version, cancellationToken) is null) return AdminResults.NotFound();
        await desk.RollBackAsync(key, version, culture, here.Member, cancellationToken);
        return AdminResults.SeeOther($"/admin/documents/{key}?notice=restored");
    }

    private IEnumerable<FieldChange> Changes(DocumentDraft before, DocumentDraft after)
    {
        DocumentTypeDefinition type = schema.DocumentType(after.ContentType);
        var rights = new FieldRights(here.Member, type.Alias);
        DocumentForm old = forms.Create(type, before, null, rights, here.Texts), now = forms.Create(type, after, null, rights, here.Texts);
        return
            from pair in old.Names.Concat(old.Fields).Zip(now.Names.Concat(now.Fields))
            where pair.First.Stored != pair.Second.Stored
            let texts = (Old: readable.Of(pair.First), Now: readable.Of(pair.Second))
            where texts.Old != texts.Now
            select new FieldChange(
                words.Of(pair.First.Property, pair.First.Culture),
                pair.First.Culture,
                WordDiff.Compare(texts.Old, texts.Now));
    }

    private string?[] MayRollBack(DocumentDraft draft)
    {
        if (draft.Trashed) return [];
        bool MayIn(string culture) => here.Member.May(Act.Translate, draft.ContentType, culture);
        string[] cultures = [.. draft.Names.Keys.Where(MayIn)];
        // All at once brings back what the languages share, too.
        return here.Member.May(Act.Write, draft.ContentType) && draft.Names.Keys.All(MayIn) ? new string?[] { null }.Concat(cultures).ToArray() : cultures;
    }
}
