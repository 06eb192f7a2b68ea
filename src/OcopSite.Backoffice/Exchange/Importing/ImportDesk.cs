using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Editing;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Staff;
using OcopSite.Content.Schema;
using OcopSite.Engine;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Exchange.Importing;

/// <summary>Keeps what a table would change until its owner applies it, and then writes exactly that, as drafts.</summary>
internal sealed class ImportDesk(AdminContext here, IDocumentDesk desk, IDeskStore store, FormFactory forms, TranslationMarks translations, ContentSchema schema, TimeProvider clock)
{
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    private const string Kind = "import";

    public async Task<Guid> KeepAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        foreach (DeskRecord old in await store.ListAsync(Kind, null, cancellationToken))
            if (IsOver(old)) await store.DeleteAsync(Kind, old.DocumentKey, old.OwnerKey, cancellationToken);
        var token = Guid.NewGuid();
        await store.KeepAsync(Kind, token, here.Member.Key, plan, cancellationToken);
        return token;
    }

    /// <returns><see langword="null"/> when it is not there, not one's own or too old.</returns>
    public async Task<ImportPlan?> FindAsync(Guid token, CancellationToken cancellationToken)
        => await store.FindAsync(Kind, token, here.Member.Key, cancellationToken) is DeskRecord record && !IsOver(record) ? record.Read<ImportPlan>() : null;

    public Task ForgetAsync(Guid token, CancellationToken cancellationToken) => store.DeleteAsync(Kind, token, here.Member.Key, cancellationToken);

    /// <summary>Applies a plan that was kept; what came of each row is kept in its place.</summary>
    public async Task ApplyAsync(Guid token, ImportPlan plan, CancellationToken cancellationToken)
        => await store.KeepAsync(Kind, token, here.Member.Key, await ApplyAsync(plan, cancellationToken), cancellationToken);

    public async Task<ImportPlan> ApplyAsync(ImportPlan plan, CancellationToken cancellationToken)
    {
        var rows = new List<PlannedRow>();
        foreach (PlannedRow row in plan.Rows)
            rows.Add(row.State is RowState.New or RowState.Changed ? row with { Outcome = await ApplyAsync(plan, row, cancellationToken) } : row);
        return plan with { Rows = rows, Applied = true };
    }

    private async Task<RowOutcome> ApplyAsync(ImportPlan plan, PlannedRow row, CancellationToken cancellationToken)
    {
        // Rights may have been taken away since the table was looked through.
        var rights = new FieldRights(here.Member, plan.Type);
        if (!here.Member.May(Act.Write, plan.Type) || row.Names.Keys.Concat(row.Values.Select(v => v.Culture)).Any(c => !rights.MayChange(c))) return RowOutcome.NotAllowed;

        DocumentDraft? draft = await desk.FindAsync(row.Key, cancellationToken);
        if (draft?.Version != row.Expected) return RowOutcome.ChangedMeanwhile;
        if (draft?.Trashed == true) return RowOutcome.Refused;
        try
        {
            DocumentDraft saved = await desk.SaveAsync(
                new DocumentWrite(row.Key, plan.Type, plan.ParentKey)
                {
                    Expected = row.Expected,
                    Names = row.Names,
                    Values = row.Values.ToDictionary(v => new FieldKey(v.Alias, v.Culture), v => v.Stored),
                },
                here.Member,
                cancellationToken);
            DocumentTypeDefinition type = schema.DocumentType(plan.Type);
            await translations.RememberAsync(forms.Create(type, draft, null, rights, here.Texts), forms.Create(type, saved, null, rights, here.Texts), row.Key, _ => false, cancellationToken);
            return RowOutcome.Written;
        }
        catch (ContentConflictException)
        {
            return RowOutcome.ChangedMeanwhile;
        }
        catch (DocumentRefusedException)
        {
            return RowOutcome.Refused;
        }
    }

    private bool IsOver(DeskRecord record) => clock.GetUtcNow().UtcDateTime - record.UpdatedAt > Kept;
}
