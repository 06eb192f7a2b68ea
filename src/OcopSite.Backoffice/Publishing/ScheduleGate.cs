using Microsoft.Extensions.DependencyInjection;
using OcopSite.Backoffice.Audit;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Rendering;
using OcopSite.Backoffice.Texts;
using OcopSite.Content;
using OcopSite.Engine.Scheduling;

namespace OcopSite.Backoffice.Publishing;

/// <summary>
/// Asks the gate again when a planned publication is due. What nobody could accept then, and what nobody has accepted who planned it, such as a
/// certificate that has lapsed since, keeps it from being published.
/// </summary>
internal sealed class ScheduleGate(IServiceProvider services, IDocumentDesk desk, PublishNotes notes, FailedPlans failures, AuditBook audit, TimeProvider clock) : IScheduleWatch
{
    public async Task<bool> MayPublishAsync(Guid key, IReadOnlyList<string> cultures, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is not DocumentDraft draft) return true;
        PublishNote? accepted = (await notes.ListAsync(key, cancellationToken)).FirstOrDefault();
        IReadOnlyList<Finding> findings;
        // In the language in which it was accepted, to know it again.
        await using (AsyncServiceScope scope = services.CreateScopeAsSite(accepted?.Language ?? Cultures.Vietnamese))
            findings = await scope.ServiceProvider.GetRequiredService<Gate>().CheckAsync(draft, cultures, cancellationToken);
        string[] reasons = [.. findings.Where(f => f.Severity == Severity.Error || accepted?.Warnings.Contains(f.Text) != true).Select(f => f.Text)];
        if (reasons.Length > 0) await FailAsync(draft, cultures, reasons, cancellationToken);
        return reasons.Length == 0;
    }

    public async Task NotMadeAsync(Guid key, string reason, CancellationToken cancellationToken)
    {
        if (await desk.FindAsync(key, cancellationToken) is DocumentDraft draft)
            await FailAsync(draft, [.. draft.Names.Keys], [AdminTexts.In(Cultures.Vietnamese)["publish.error.refused", reason]], cancellationToken);
    }

    private async Task FailAsync(DocumentDraft draft, IReadOnlyList<string> cultures, IReadOnlyList<string> reasons, CancellationToken cancellationToken)
    {
        await failures.KeepAsync(draft.Key, new FailedPlan(clock.GetUtcNow().UtcDateTime, cultures, reasons), cancellationToken);
        await audit.RecordAsync(SiteEvent.PlanFailed, AuditEntities.Publishing, draft.Id, by: null, $"{string.Join(", ", cultures)}: {string.Join(" ", reasons)}");
    }
}
