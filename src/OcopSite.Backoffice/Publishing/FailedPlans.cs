using OcopSite.Backoffice.Documents;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Publishing;

/// <summary>Keeps planned publications that did not happen until somebody publishes or plans anew.</summary>
internal sealed class FailedPlans(IDeskStore store)
{
    private const string Kind = "failed-plan";

    public Task KeepAsync(Guid documentKey, FailedPlan plan, CancellationToken cancellationToken) => store.KeepAsync(Kind, documentKey, Guid.Empty, plan, cancellationToken);

    public Task ForgetAsync(Guid documentKey, CancellationToken cancellationToken) => store.DeleteAsync(Kind, documentKey, Guid.Empty, cancellationToken);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<(Guid DocumentKey, FailedPlan Plan)>> ListAsync(CancellationToken cancellationToken)
        => [.. (await store.ListAsync(Kind, null, cancellationToken)).Select(r => (r.DocumentKey, r.Read<FailedPlan>()))];
}
