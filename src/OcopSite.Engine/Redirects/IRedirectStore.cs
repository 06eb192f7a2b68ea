namespace OcopSite.Engine.Redirects;

/// <summary>The addresses documents had before they were renamed or moved. An address in use goes before one of these.</summary>
public interface IRedirectStore
{
    /// <summary>The key of the document that had this address in this culture. Slashes at the ends do not matter.</summary>
    Task<Guid?> FindAsync(string culture, string path, CancellationToken cancellationToken);

    Task<IReadOnlyList<Redirect>> GetAllAsync(CancellationToken cancellationToken);

    /// <summary>Adds an old address by hand, or from another system; one that is there leads to the new target. Readers of the change feed hear of it.</summary>
    Task AddAsync(Redirect redirect, CancellationToken cancellationToken);

    /// <summary>Forgets an old address. Readers of the change feed hear of it.</summary>
    /// <returns>Whether it was there.</returns>
    Task<bool> RemoveAsync(string culture, string path, CancellationToken cancellationToken);
}
