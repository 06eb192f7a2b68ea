using OcopSite.Backoffice.Documents;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Media.Item;

/// <summary>Consents to pictures.</summary>
/// <remarks>
/// Kept among what staff need and never as properties of the picture: they name people, and whatever a media type holds is one forgotten mark
/// away from being delivered. A picture in the bin cannot be written either, and that is when its consent matters.
/// </remarks>
internal sealed class Consents(IDeskStore store)
{
    private const string Kind = "consent";

    public async Task<Consent> FindAsync(Guid key, CancellationToken cancellationToken)
        => await store.FindAsync<Consent>(Kind, key, Guid.Empty, cancellationToken) ?? Consent.None;

    /// <summary>Keys of the pictures whose consent was withdrawn.</summary>
    public async Task<IReadOnlySet<Guid>> WithdrawnAsync(CancellationToken cancellationToken)
        => (await store.ListAsync(Kind, null, cancellationToken)).Where(r => r.Read<Consent>().IsWithdrawn).Select(r => r.DocumentKey).ToHashSet();

    public Task KeepAsync(Guid key, Consent consent, CancellationToken cancellationToken)
        => store.KeepAsync(Kind, key, Guid.Empty, consent, cancellationToken);

    /// <summary>With a picture that is deleted for good goes what is known of the people in it.</summary>
    public Task ForgetAsync(Guid key, CancellationToken cancellationToken) => store.DeleteAsync(Kind, key, Guid.Empty, cancellationToken);
}
