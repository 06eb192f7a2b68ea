using OcopSite.Backoffice.Documents;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Publishing;

/// <summary>Keeps the reasons for which warnings were accepted.</summary>
internal sealed class PublishNotes(IDeskStore store)
{
    private const string Kind = "publish-note";

    public Task AddAsync(Guid documentKey, PublishNote note, CancellationToken cancellationToken)
        => store.KeepAsync(Kind, documentKey, Guid.CreateVersion7(), note, cancellationToken);

    /// <summary>The newest first.</summary>
    public async Task<IReadOnlyList<PublishNote>> ListAsync(Guid documentKey, CancellationToken cancellationToken)
        => [.. (await store.ListAsync(Kind, documentKey, cancellationToken)).Select(r => r.Read<PublishNote>())];
}
