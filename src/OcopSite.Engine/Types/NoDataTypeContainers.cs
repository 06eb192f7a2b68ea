using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Cms.Core.Services.OperationStatus;

namespace OcopSite.Engine.Types;

/// <summary>Folders of data types, which DataTypeService asks for. Umbraco.Cms.Core's own service is internal to it.</summary>
internal sealed class NoDataTypeContainers : IDataTypeContainerService
{
    public Task<EntityContainer?> GetAsync(Guid id) => Task.FromResult<EntityContainer?>(null);
    public Task<IEnumerable<EntityContainer>> GetAsync(string name, int level) => Task.FromResult<IEnumerable<EntityContainer>>([]);
    public Task<IEnumerable<EntityContainer>> GetAllAsync() => Task.FromResult<IEnumerable<EntityContainer>>([]);
    public Task<EntityContainer?> GetParentAsync(EntityContainer container) => Task.FromResult<EntityContainer?>(null);
    public Task<EntityContainer?> GetParentAsync(IDataType entity) => Task.FromResult<EntityContainer?>(null);

    public Task<Attempt<EntityContainer?, EntityContainerOperationStatus>> CreateAsync(Guid? key, string name, Guid? parentKey, Guid userKey)
        => throw DefinedInCode();

    public Task<Attempt<EntityContainer?, EntityContainerOperationStatus>> UpdateAsync(Guid key, string name, Guid userKey) => throw DefinedInCode();

    public Task<Attempt<EntityContainer?, EntityContainerOperationStatus>> DeleteAsync(Guid id, Guid userKey) => throw DefinedInCode();

    private static NotSupportedException DefinedInCode() => new("Data types are defined in code.");
}
