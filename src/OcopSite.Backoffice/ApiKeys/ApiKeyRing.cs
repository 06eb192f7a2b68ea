using System.Collections.Frozen;
using OcopSite.Content.Rules;

namespace OcopSite.Backoffice.ApiKeys;

/// <summary>The keys at hand, so that no request waits for the database.</summary>
public sealed class ApiKeyRing(TimeProvider clock)
{
    private volatile FrozenDictionary<string, ApiKey> _keys = FrozenDictionary<string, ApiKey>.Empty;

    /// <summary>Whether a secret is that of a key which opens this today.</summary>
    public bool Opens(string secret, ApiKeyScope scope)
        => _keys is { Count: > 0 } keys && keys.TryGetValue(ApiKey.HashOf(secret), out ApiKey? key) && key.Opens(scope) && key.IsGoodOn(VietnamTime.DayAt(clock.GetUtcNow()));

    internal void Replace(IEnumerable<ApiKey> keys) => _keys = keys.ToFrozenDictionary(k => k.Hash);
}
