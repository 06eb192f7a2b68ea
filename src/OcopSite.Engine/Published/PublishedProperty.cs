using System.Collections.Concurrent;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Extensions;

namespace OcopSite.Engine.Published;

/// <summary>A property of a document, media item or block, read from stored values.</summary>
/// <remarks>
/// Only the intermediate value is kept: it depends on nothing but the stored one. What pickers make of it depends on other
/// items, and is made anew each time.
/// </remarks>
internal sealed class PublishedProperty(
    IPublishedElement owner, IPublishedPropertyType type, PropertyValues values, bool preview, IVariationContextAccessor variation)
    : PublishedPropertyBase(type, PropertyCacheLevel.None)
{
    private ConcurrentDictionary<string, object?>? _intermediate;

    public override object? GetSourceValue(string? culture = null, string? segment = null)
    {
        variation.ContextualizeVariation(PropertyType.Variations, Alias, ref culture, ref segment);
        return values.In(culture);
    }

    public override bool HasValue(string? culture = null, string? segment = null)
        => PropertyType.IsValue(GetSourceValue(culture, segment), PropertyValueLevel.Source)
            ?? PropertyType.IsValue(Intermediate(culture, segment), PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(culture, segment), PropertyValueLevel.Object)
            ?? false;

    public override object? GetValue(string? culture = null, string? segment = null)
        => PropertyType.ConvertInterToObject(owner, PropertyCacheLevel.None, Intermediate(culture, segment), preview);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
        => PropertyType.ConvertInterToDeliveryApiObject(owner, PropertyCacheLevel.None, Intermediate(culture, segment), preview, expanding);

    private object? Intermediate(string? culture, string? segment)
    {
        variation.ContextualizeVariation(PropertyType.Variations, Alias, ref culture, ref segment);
        return LazyInitializer.EnsureInitialized(ref _intermediate, () => new(concurrencyLevel: 1, capacity: 2)).GetOrAdd(culture ?? "", key => PropertyType.ConvertSourceToInter(owner, values.In(key), preview));
    }
}
