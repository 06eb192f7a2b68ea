using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Types;

internal abstract class CodeTypeRepository<T>(IEnumerable<T> items) : CodeRepository<T>(items), IContentTypeRepositoryBase<T>
    where T : class, IContentTypeComposition
{
    internal T? Find(string alias) => All.FirstOrDefault(type => string.Equals(type.Alias, alias, StringComparison.OrdinalIgnoreCase));

    public T? Get(string alias) => Find(alias) is { } type ? Lend(type) : null;

    public IEnumerable<MoveEventInfo<T>> Move(T moving, EntityContainer container) => throw DefinedInCode();

    public string GetUniqueAlias(string alias) => throw DefinedInCode();

    public bool HasContainerInPath(string contentPath) => false;

    public bool HasContainerInPath(params int[] ids) => false;

    public bool HasContentNodes(int id) => true;

    public IEnumerable<Guid> GetAllowedParentKeys(Guid key)
        => [.. All.Where(type => type.AllowedContentTypes?.Any(child => child.Key == key) == true).Select(type => type.Key)];

    // Umbraco's services hand types to their callers, who may change what they were given.
    protected override T Lend(T item) => (T)item.DeepClone();
}
