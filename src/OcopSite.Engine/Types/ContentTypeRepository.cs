using OcopSite.Engine.Scoping;
using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Types;

internal sealed class ContentTypeRepository(UmbracoTypes types) : CodeTypeRepository<IContentType>(types.ContentTypes), IContentTypeRepository
{
    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query)
        => Lend(All.Where(type => type.PropertyTypes.OfType<PropertyType>().Apply(query).Any()));

    public IEnumerable<string> GetAllPropertyTypeAliases() => [.. All.SelectMany(type => type.PropertyTypes).Select(property => property.Alias).Distinct()];

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) => [.. All.Select(type => type.Alias)];

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) => [.. All.Where(type => aliases.Contains(type.Alias)).Select(type => type.Id)];
}
