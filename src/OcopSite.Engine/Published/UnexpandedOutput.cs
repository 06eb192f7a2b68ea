using System.Diagnostics.CodeAnalysis;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

/// <summary>
/// What is rendered where nobody asked for more: properties of blocks always, those of picked items never. The endpoints
/// put their own strategy in place of it.
/// </summary>
internal sealed class UnexpandedOutput(IApiPropertyRenderer renderer) : IOutputExpansionStrategy, IOutputExpansionStrategyAccessor
{
    public IDictionary<string, object?> MapElementProperties(IPublishedElement element)
        => element.Properties.ToDictionary(property => property.Alias, property => renderer.GetPropertyValue(property, expanding: false));

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) => new Dictionary<string, object?>();

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true) => new Dictionary<string, object?>();

    public bool TryGetValue([NotNullWhen(true)] out IOutputExpansionStrategy? outputExpansionStrategy)
    {
        outputExpansionStrategy = this;
        return true;
    }
}
