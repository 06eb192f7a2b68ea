using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Keeps copies, numbers what is new and counts the saves.</summary>
internal abstract class MemoryRepository<T> : IReadWriteQueryRepository<int, T>, IReadRepository<Guid, T>, ISnapshot
    where T : class, IEntity, ICanBeDirty
{
    private Dictionary<int, T> _items = [];

    public int Saves { get; private set; }

    public IEnumerable<T> All => [.. _items.Values.Select(Lend)];

    public void Save(T entity)
    {
        Saves++;
        if (!entity.HasIdentity && _items.Values.Any(item => item.Key == entity.Key)) throw new InvalidOperationException($"{entity.Key} is there already.");
        if (entity.HasIdentity && !_items.ContainsKey(entity.Id)) throw new InvalidOperationException($"{entity.Id} was never created.");
        Accept(entity, _items.GetValueOrDefault(entity.Id));
        if (!entity.HasIdentity) entity.Id = NextId();
        entity.ResetDirtyProperties();
        _items[entity.Id] = (T)entity.DeepClone();
    }

    public void Delete(T entity) => throw new InvalidOperationException($"An installer deletes nothing, not {entity.Key} either.");

    public T? Get(int id) => _items.TryGetValue(id, out T? item) ? Lend(item) : null;

    public T? Get(Guid id) => Find(item => item.Key == id);

    public IEnumerable<T> GetMany(params int[]? ids) => ids is { Length: > 0 } ? All.Where(item => ids.Contains(item.Id)) : All;

    public IEnumerable<T> GetMany(params Guid[]? ids) => ids is { Length: > 0 } ? All.Where(item => ids.Contains(item.Key)) : All;

    public bool Exists(int id) => _items.ContainsKey(id);

    public bool Exists(Guid id) => _items.Values.Any(item => item.Key == id);

    public IEnumerable<T> Get(IQuery<T> query) => ((MemoryQuery<T>)query).Run(All);

    public int Count(IQuery<T>? query) => query is null ? _items.Count : Get(query).Count();

    public virtual Action Take()
    {
        var before = new Dictionary<int, T>(_items);
        return () => _items = before;
    }

    protected T? Find(Func<T, bool> choice) => _items.Values.FirstOrDefault(choice) is { } item ? Lend(item) : null;

    /// <summary>Ids are unique across all stores, as in one database.</summary>
    protected static int NextId() => Interlocked.Increment(ref StockSite.LastId);

    /// <summary>Checks what a database would check, and numbers the parts.</summary>
    protected abstract void Accept(T entity, T? before);

    protected virtual T Lend(T item) => (T)item.DeepClone();
}
