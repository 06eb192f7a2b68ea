using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Querying;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Umbraco.Tests.Site;

internal sealed class MemoryDocumentTypes(MemoryDataTypes dataTypes) : MemoryTypes<IContentType>(dataTypes), IContentTypeRepository
{
    public IEnumerable<IContentType> GetByQuery(IQuery<PropertyType> query) => throw new NotSupportedException();

    public IEnumerable<string> GetAllPropertyTypeAliases() => throw new NotSupportedException();

    public IEnumerable<string> GetAllContentTypeAliases(params Guid[] objectTypes) => throw new NotSupportedException();

    public IEnumerable<int> GetAllContentTypeIds(string[] aliases) => throw new NotSupportedException();
}
