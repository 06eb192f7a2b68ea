using OcopSite.Backoffice.Documents;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.ApiKeys;

/// <summary>Keeps the keys, without the secrets.</summary>
internal sealed class ApiKeyBook(IDeskStore store)
{
    private const string Kind = "api-key";

    /// <summary>By name.</summary>
    public async Task<IReadOnlyList<ApiKey>> ListAsync(CancellationToken cancellationToken)
        => [.. (await store.ListAsync(Kind, null, cancellationToken)).Select(r => r.Read<ApiKey>()).OrderBy(k => k.Name, StringComparer.CurrentCultureIgnoreCase)];

    public Task<ApiKey?> FindAsync(Guid key, CancellationToken cancellationToken) => store.FindAsync<ApiKey>(Kind, key, Guid.Empty, cancellationToken);

    public Task PutAsync(ApiKey key, CancellationToken cancellationToken) => store.KeepAsync(Kind, key.Key, Guid.Empty, key, cancellationToken);

    public Task RemoveAsync(Guid key, CancellationToken cancellationToken) => store.DeleteAsync(Kind, key, Guid.Empty, cancellationToken);
}
