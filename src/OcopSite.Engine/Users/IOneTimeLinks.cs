namespace OcopSite.Engine.Users;

/// <summary>Tokens of links that let somebody in once. The database keeps only their hashes: who reads it cannot use them.</summary>
public interface IOneTimeLinks
{
    /// <summary>Makes a token; earlier ones for the same user are worth nothing from then on.</summary>
    Task<string> CreateAsync(LinkPurpose purpose, int? userId, TimeSpan? lifetime, CancellationToken cancellationToken);

    /// <summary>What was given out for a user is worth nothing from now on.</summary>
    Task EndAllAsync(int userId, CancellationToken cancellationToken);

    /// <returns><see langword="null"/> for a token that was used, has expired or never was.</returns>
    Task<OneTimeLink?> FindAsync(string token, CancellationToken cancellationToken);

    /// <returns>Whether it was there to be used: <see langword="true"/> for one caller alone.</returns>
    Task<bool> UseAsync(string token, CancellationToken cancellationToken);
}
