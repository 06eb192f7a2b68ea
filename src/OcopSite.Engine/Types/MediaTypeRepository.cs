using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Types;

internal sealed class MediaTypeRepository(UmbracoTypes types) : CodeTypeRepository<IMediaType>(types.MediaTypes), IMediaTypeRepository;
