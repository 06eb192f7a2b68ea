using System.Collections.Concurrent;
using OcopSite.Delivery.Embedded;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>The values of properties by row, each column read when it is first asked for.</summary>
internal sealed class PropertyColumns(IReadOnlyList<IPublishedContent> documents, DeliveredProperties delivered)
{
    private readonly ConcurrentDictionary<(string Alias, string Culture), PropertyValue[]> _columns = [];

    // Aliases and languages come from requests: what is not there is not kept.
    private readonly Lazy<HashSet<string>> _aliases = new(() =>
    [
        .. from type in documents.Select(d => d.ContentType).DistinctBy(t => t.Alias)
           from property in type.PropertyTypes
           where delivered.Shows(type.Alias, property.Alias)
           select property.Alias,
    ]);

    /// <summary>Whether there are documents with such a property.</summary>
    public bool Has(string alias) => _aliases.Value.Contains(alias);

    /// <param name="culture">One of ours; empty for what belongs to none.</param>
    public PropertyValue[] Of(string alias, string culture) => _columns.GetOrAdd((alias, culture), Read);

    private PropertyValue[] Read((string Alias, string Culture) column)
        => [.. documents.Select(document => PropertyValue.Of(document.GetProperty(column.Alias) is IPublishedProperty property && delivered.Shows(property)
            ? property.GetSourceValue(property.PropertyType.Variations.HasFlag(ContentVariation.Culture) ? column.Culture : "")
            : null))];
}
