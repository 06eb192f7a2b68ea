using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.DeliveryApi;

namespace OcopSite.Engine.Published.Converters;

/// <summary>A value that refers to other items: made anew at each reading, in the shape of the Delivery API.</summary>
/// <typeparam name="TInter">What the stored value is parsed to, once.</typeparam>
/// <typeparam name="TValue">What readers get.</typeparam>
internal abstract class DeliveryConverter<TInter, TValue>(string editorAlias) : PropertyValueConverterBase, IDeliveryApiPropertyValueConverter
    where TInter : class
    where TValue : class
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == editorAlias;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(TValue);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public Type GetDeliveryApiPropertyValueType(IPublishedPropertyType propertyType) => typeof(TValue);

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    public PropertyCacheLevel GetDeliveryApiPropertyCacheLevelForExpansion(IPublishedPropertyType propertyType) => PropertyCacheLevel.None;

    // Something was stored, but nothing is in it: that is no value.
    public override bool? IsValue(object? value, PropertyValueLevel level) => level switch
    {
        PropertyValueLevel.Source => value is null || string.IsNullOrWhiteSpace(value.ToString()) ? false : null,
        PropertyValueLevel.Inter => value is TInter inter && !IsEmpty(inter),
        _ => null,
    };

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => source?.ToString() is { Length: > 0 } text ? Parse(text) : null;

    public override object? ConvertIntermediateToObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview)
        => inter is TInter value ? Build(owner, propertyType, value, preview) : null;

    public object? ConvertIntermediateToDeliveryApiObject(
        IPublishedElement owner, IPublishedPropertyType propertyType, PropertyCacheLevel referenceCacheLevel, object? inter, bool preview, bool expanding)
        => inter is TInter value ? Build(owner, propertyType, value, preview) : null;

    protected abstract TInter? Parse(string stored);

    protected abstract bool IsEmpty(TInter value);

    protected abstract TValue? Build(IPublishedElement owner, IPublishedPropertyType propertyType, TInter value, bool preview);
}
