using OcopSite.Web.Pages.Routing;

namespace OcopSite.Web.Pages.Lists;

/// <summary>A kind of list.</summary>
/// <param name="QueryKeys">The query parameters that it understands; any other is ignored.</param>
/// <param name="Read">Reads the address and builds the list.</param>
public sealed record ListType(IReadOnlyList<string> QueryKeys, Func<PageContext, ListAnswer> Read);
