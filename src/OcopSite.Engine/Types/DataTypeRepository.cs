using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Events;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Types;

internal sealed class DataTypeRepository(UmbracoTypes types) : CodeRepository<IDataType>(types.DataTypes), IDataTypeRepository
{
    public IEnumerable<MoveEventInfo<IDataType>> Move(IDataType toMove, EntityContainer? container) => throw DefinedInCode();

    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindUsages(int id)
        => types.ContentTypes.Cast<IContentTypeComposition>().Concat(types.MediaTypes)
            .Select(type => (Udi: (Udi)Udi.Create(
                type is IMediaType ? Constants.UdiEntityType.MediaType : Constants.UdiEntityType.DocumentType, type.Key), Aliases: Aliases(type, id)))
            .Where(usage => usage.Aliases.Length > 0)
            .ToDictionary(usage => usage.Udi, usage => (IEnumerable<string>)usage.Aliases);

    // No document type shows its children in a list view of its own.
    public IReadOnlyDictionary<Udi, IEnumerable<string>> FindListViewUsages(int id) => new Dictionary<Udi, IEnumerable<string>>();

    private static string[] Aliases(IContentTypeComposition type, int dataTypeId)
        => [.. type.PropertyTypes.Where(property => property.DataTypeId == dataTypeId).Select(property => property.Alias)];
}
