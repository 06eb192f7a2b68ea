using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;

namespace OcopSite.Delivery.Embedded;

/// <summary>
/// What the site asks the Delivery API for: picked media with their properties (alternative text, credit), picked documents as references only,
/// because the snapshot has them whole.
/// </summary>
internal sealed class MediaExpansion(IApiPropertyRenderer renderer, DeliveredProperties delivered) : IOutputExpansionStrategy
{
    private bool _insideDocument;

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content)
    {
        if (_insideDocument) return new Dictionary<string, object?>();
        _insideDocument = true;
        return Map(content.Properties);
    }

    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element.Properties);

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true)
        => Map(media.Properties.Where(p => !skipUmbracoProperties || !p.Alias.StartsWith("umbraco", StringComparison.Ordinal)));

    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties)
        => properties.Where(delivered.Shows).ToDictionary(p => p.Alias, p => renderer.GetPropertyValue(p, expanding: false));
}
