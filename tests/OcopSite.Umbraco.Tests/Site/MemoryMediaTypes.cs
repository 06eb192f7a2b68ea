using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Umbraco.Tests.Site;

internal sealed class MemoryMediaTypes(MemoryDataTypes dataTypes) : MemoryTypes<IMediaType>(dataTypes), IMediaTypeRepository;
