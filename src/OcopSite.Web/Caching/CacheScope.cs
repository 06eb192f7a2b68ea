using Microsoft.Extensions.Primitives;

namespace OcopSite.Web.Caching;

/// <summary>What a cached answer depends on.</summary>
/// <param name="ContentTypes">Aliases of the document types it reads.</param>
/// <param name="QueryKeys">The query parameters it understands.</param>
/// <param name="MaxAge">The longest it is kept; until midnight at most in any case.</param>
internal sealed record CacheScope(IReadOnlyList<string> ContentTypes, IReadOnlyList<string> QueryKeys, TimeSpan? MaxAge = null)
{
    /// <summary>The query keys as the output cache takes them.</summary>
    public StringValues QueryKeyValues { get; } = QueryKeys.Count == 0 ? default : new StringValues([.. QueryKeys]);
}
