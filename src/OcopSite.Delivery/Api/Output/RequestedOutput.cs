using OcopSite.Delivery.Embedded;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Output;

/// <summary>
/// Renders what a request names: the properties of the item itself, those of picked items where they are expanded, those of blocks always.
/// Made for one item; Umbraco's builders call it again for everything within.
/// </summary>
internal sealed class RequestedOutput(OutputRequest request, IApiPropertyRenderer renderer, DeliveredProperties delivered) : IOutputExpansionStrategy
{
    /// <summary>How many values one item may hold: expansions multiply, and nobody shows that much at once.</summary>
    public const int MaxValues = 50_000;

    private FieldTree? _expand = request.Expand;
    private FieldTree? _fields = request.Fields;
    private int _depth;
    private int _values;

    public IDictionary<string, object?> MapContentProperties(IPublishedContent content) => MapPicked(content.Properties);

    public IDictionary<string, object?> MapMediaProperties(IPublishedContent media, bool skipUmbracoProperties = true)
        => MapPicked(skipUmbracoProperties ? media.Properties.Where(p => !p.Alias.StartsWith("umbraco", StringComparison.Ordinal)) : media.Properties);

    public IDictionary<string, object?> MapElementProperties(IPublishedElement element) => Map(element.Properties);

    private Dictionary<string, object?> MapPicked(IEnumerable<IPublishedProperty> properties) => _depth > 0 && _expand is null ? [] : Map(properties);

    private Dictionary<string, object?> Map(IEnumerable<IPublishedProperty> properties)
    {
        (FieldTree? expand, FieldTree? fields) = (_expand, _fields);
        Dictionary<string, object?> values = [];
        _depth++;
        foreach (IPublishedProperty property in properties.Where(delivered.Shows))
        {
            FieldTree? field = fields?.Of(property.Alias);
            if (fields is { IsLeaf: false } && field is null) continue;
            if (++_values > MaxValues) throw new AnswerTooLargeException($"An item with its expansions may hold {MaxValues} values.");
            _expand = expand?.Of(property.Alias);
            // What is not expanded is shown as it is, whatever is named below it.
            _fields = _expand is null ? null : field;
            values.Add(property.Alias, renderer.GetPropertyValue(property, expanding: _expand is not null));
        }

        _depth--;
        (_expand, _fields) = (expand, fields);
        return values;
    }
}
