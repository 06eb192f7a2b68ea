using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Persistence.Repositories;

namespace OcopSite.Engine.Types;

/// <summary>The site has no members; Umbraco's services ask for their types all the same.</summary>
internal sealed class NoMemberTypes() : CodeTypeRepository<IMemberType>([]), IMemberTypeRepository;
