using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Types;

/// <summary>Folders of types do not exist where types live in code.</summary>
internal sealed class NoTypeContainers : IDataTypeContainerRepository, IDocumentTypeContainerRepository, IMediaTypeContainerRepository
{
    public EntityContainer? Get(int id) => null;
    public EntityContainer? Get(Guid id) => null;
    public IEnumerable<EntityContainer> Get(string name, int level) => [];
    public IEnumerable<EntityContainer> GetMany(params int[]? ids) => [];
    public bool Exists(int id) => false;
    public bool HasDuplicateName(Guid parentKey, string name) => false;
    public bool HasDuplicateName(int parentId, string name) => false;
    public void Save(EntityContainer entity) => throw new NotSupportedException("Types are defined in code.");
    public void Delete(EntityContainer entity) => throw new NotSupportedException("Types are defined in code.");
}
