namespace OcopSite.Engine.Desk;

/// <summary>Keeps what staff need about documents and visitors never see. There is one record of a kind, document and owner.</summary>
public interface IDeskStore
{
    Task<DeskRecord?> FindAsync(string kind, Guid documentKey, Guid ownerKey, CancellationToken cancellationToken);

    /// <summary>The records of a kind, the newest first.</summary>
    /// <param name="kind">The kind.</param>
    /// <param name="documentKey">Those of one document; <see langword="null"/> for all.</param>
    Task<IReadOnlyList<DeskRecord>> ListAsync(string kind, Guid? documentKey, CancellationToken cancellationToken);

    /// <summary>The records of a kind that belong to one owner, the newest first.</summary>
    Task<IReadOnlyList<DeskRecord>> ListOwnAsync(string kind, Guid ownerKey, CancellationToken cancellationToken);

    /// <summary>Keeps a record in the place of the one before.</summary>
    Task PutAsync(string kind, Guid documentKey, Guid ownerKey, string json, CancellationToken cancellationToken);

    Task DeleteAsync(string kind, Guid documentKey, Guid ownerKey, CancellationToken cancellationToken);
}
