using Umbraco.Cms.Core.Scoping;

namespace OcopSite.Engine.Scoping;

/// <summary>What is to happen when the outermost scope ends.</summary>
internal sealed class ContentScopeContext : IScopeContext
{
    private readonly Dictionary<string, Enlisted> _enlisted = [];

    public Guid InstanceId { get; } = Guid.NewGuid();
    public int CreatedThreadId { get; } = Environment.CurrentManagedThreadId;

    public void Enlist(string key, Action<bool> action, int priority = 100) => _enlisted.TryAdd(key, new Enlisted(null, action, priority));

    public T? Enlist<T>(string key, Func<T> creator, Action<bool, T?>? action = null, int priority = 100)
    {
        if (_enlisted.TryGetValue(key, out Enlisted? existing))
            return (T?)existing.Value;
        T value = creator();
        _enlisted.Add(key, new Enlisted(value, completed => action?.Invoke(completed, value), priority));
        return value;
    }

    public T? GetEnlisted<T>(string key) => _enlisted.TryGetValue(key, out Enlisted? existing) ? (T?)existing.Value : default;

    public void ScopeExit(bool completed)
    {
        foreach (Enlisted enlisted in _enlisted.Values.OrderBy(x => x.Priority))
            enlisted.OnExit(completed);
    }

    private sealed record Enlisted(object? Value, Action<bool> OnExit, int Priority);
}
