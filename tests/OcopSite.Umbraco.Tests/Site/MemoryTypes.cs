using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Umbraco.Tests.Site;

/// <summary>Document or media types, with the references a database would insist on.</summary>
internal abstract class MemoryTypes<T>(MemoryDataTypes dataTypes) : MemoryRepository<T>, IContentTypeRepositoryBase<T>
    where T : class, IContentTypeComposition
{
    public T? Get(string alias) => Find(type => type.Alias == alias);

    public IEnumerable<MoveEventInfo<T>> Move(T moving, EntityContainer container) => throw new NotSupportedException();

    public string GetUniqueAlias(string alias) => throw new NotSupportedException();

    public bool HasContainerInPath(string contentPath) => false;

    public bool HasContainerInPath(params int[] ids) => false;

    public bool HasContentNodes(int id) => false;

    protected override void Accept(T entity, T? before)
    {
        if (Find(type => type.Alias == entity.Alias && type.Id != entity.Id) is not null) throw new InvalidOperationException($"The alias '{entity.Alias}' is taken.");
        foreach (ContentTypeSort child in entity.AllowedContentTypes ?? [])
            if (child.Key != entity.Key && !Exists(child.Key)) throw new InvalidOperationException($"'{entity.Alias}' allows '{child.Alias}', which is not there.");
        foreach (IContentTypeComposition composition in entity.ContentTypeComposition)
            if (Get(composition.Id)?.Key != composition.Key) throw new InvalidOperationException($"'{entity.Alias}' is composed of '{composition.Alias}', which is not there.");
        foreach (PropertyGroup group in entity.PropertyGroups)
            if (!group.HasIdentity) group.Id = NextId();

        HashSet<int> known = [.. before?.PropertyTypes.Select(property => property.Id) ?? []];
        foreach (IPropertyType property in entity.PropertyTypes) Accept(entity, property, known);
        if (known.Count > 0) throw new InvalidOperationException($"'{entity.Alias}' lost {known.Count} properties.");
    }

    // Compositions are looked up afresh, as they are now.
    protected override T Lend(T item)
    {
        T type = base.Lend(item);
        type.ContentTypeComposition = [.. type.ContentTypeComposition.Select(composition => Get(composition.Id)!)];
        type.ResetDirtyProperties();
        return type;
    }

    private void Accept(T type, IPropertyType property, HashSet<int> known)
    {
        if (dataTypes.Get(property.DataTypeId)?.Key != property.DataTypeKey)
            throw new InvalidOperationException($"'{type.Alias}.{property.Alias}' uses a data type that is not there.");
        if (!property.HasIdentity) property.Id = NextId();
        else if (!known.Remove(property.Id)) throw new InvalidOperationException($"'{type.Alias}.{property.Alias}' claims an id that it does not have.");
    }
}
