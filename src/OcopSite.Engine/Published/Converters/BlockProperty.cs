using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Published.Converters;

/// <summary>A property of a block. Its culture was chosen when the block was made.</summary>
internal sealed class BlockProperty(IPublishedElement owner, IPublishedPropertyType type, object? value, bool preview)
    : PublishedPropertyBase(type, PropertyCacheLevel.None)
{
    private readonly object? _intermediate = type.ConvertSourceToInter(owner, value, preview);

    public override object? GetSourceValue(string? culture = null, string? segment = null) => value;

    public override bool HasValue(string? culture = null, string? segment = null)
        => PropertyType.IsValue(value, PropertyValueLevel.Source)
            ?? PropertyType.IsValue(_intermediate, PropertyValueLevel.Inter)
            ?? PropertyType.IsValue(GetValue(), PropertyValueLevel.Object)
            ?? false;

    public override object? GetValue(string? culture = null, string? segment = null)
        => PropertyType.ConvertInterToObject(owner, PropertyCacheLevel.None, _intermediate, preview);

    public override object? GetDeliveryApiValue(bool expanding, string? culture = null, string? segment = null)
        => PropertyType.ConvertInterToDeliveryApiObject(owner, PropertyCacheLevel.None, _intermediate, preview, expanding);
}
