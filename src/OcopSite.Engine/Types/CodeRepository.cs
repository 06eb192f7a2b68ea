using OcopSite.Engine.Scoping;
using Umbraco.Cms.Core.Models.Entities;
using Umbraco.Cms.Core.Persistence;
using Umbraco.Cms.Core.Persistence.Querying;

namespace OcopSite.Engine.Types;

/// <summary>What lives in code, answered from memory. Changing it is a deployment, not an operation.</summary>
internal abstract class CodeRepository<T>(IEnumerable<T> items) : IReadWriteQueryRepository<int, T>, IReadRepository<Guid, T>
    where T : class, IEntity
{
    private readonly Dictionary<int, T> _byId = items.ToDictionary(item => item.Id);
    private readonly Dictionary<Guid, T> _byKey = items.ToDictionary(item => item.Key);

    /// <summary>The items themselves, for reading only.</summary>
    internal IEnumerable<T> All => _byId.Values;

    /// <summary>The item itself, for reading only.</summary>
    internal T? Find(int id) => _byId.GetValueOrDefault(id);

    internal T? Find(Guid key) => _byKey.GetValueOrDefault(key);

    public T? Get(int id) => Find(id) is { } item ? Lend(item) : null;

    public T? Get(Guid id) => Find(id) is { } item ? Lend(item) : null;

    public IEnumerable<T> GetMany(params int[]? ids) => Lend(ids is { Length: > 0 } ? All.Where(item => ids.Contains(item.Id)) : All);

    public IEnumerable<T> GetMany(params Guid[]? ids) => Lend(ids is { Length: > 0 } ? All.Where(item => ids.Contains(item.Key)) : All);

    public bool Exists(int id) => _byId.ContainsKey(id);

    public bool Exists(Guid id) => _byKey.ContainsKey(id);

    public IEnumerable<T> Get(IQuery<T> query) => Lend(All.Apply(query));

    public int Count(IQuery<T>? query) => All.Apply(query).Count();

    public void Save(T entity) => throw DefinedInCode();

    public void Delete(T entity) => throw DefinedInCode();

    /// <summary>What callers get; a copy where they might change it.</summary>
    protected virtual T Lend(T item) => item;

    protected IEnumerable<T> Lend(IEnumerable<T> items) => [.. items.Select(Lend)];

    protected static NotSupportedException DefinedInCode() => new($"{typeof(T).Name} is defined in code.");
}
