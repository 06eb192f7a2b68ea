using System.Globalization;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;

namespace OcopSite.Engine.Published.Converters;

/// <summary>A date and time without a zone, as it was typed.</summary>
/// <remarks>Umbraco's own converter reads a date by the server's culture, and makes the year 1 of what it cannot read.</remarks>
internal sealed class PlainDateConverter : PropertyValueConverterBase
{
    public override bool IsConverter(IPublishedPropertyType propertyType) => propertyType.EditorAlias == Constants.PropertyEditors.Aliases.DateTime;

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => typeof(DateTime?);

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override bool? IsValue(object? value, PropertyValueLevel level)
        => level is PropertyValueLevel.Inter ? value is not null : base.IsValue(value, level) is false ? false : null;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview) => source switch
    {
        DateTime date => DateTime.SpecifyKind(date, DateTimeKind.Unspecified),
        string text when DateTime.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.None, out DateTime date) => DateTime.SpecifyKind(date, DateTimeKind.Unspecified),
        _ => null,
    };
}
