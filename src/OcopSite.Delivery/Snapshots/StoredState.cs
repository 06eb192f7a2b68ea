namespace OcopSite.Delivery.Snapshots;

/// <summary>What an earlier run left on disk.</summary>
/// <param name="Position">Position in the change feed.</param>
/// <param name="Documents">What was kept of each published document.</param>
/// <param name="Redirects">Every address that moved.</param>
internal sealed record StoredState<T>(long Position, IReadOnlyList<(Guid Id, T Kept)> Documents, IReadOnlyList<Redirect> Redirects);
