using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Converters;

/// <summary>The newer date editors, which store a date with an offset and tell by their alias what of it counts.</summary>
internal sealed class DateConverter(IJsonSerializer json) : PropertyValueConverterBase
{
    private static readonly Dictionary<string, (Type Type, Func<DateTimeOffset, object> Read)> Kinds = new()
    {
        [Constants.PropertyEditors.Aliases.DateOnly] = (typeof(DateOnly?), date => DateOnly.FromDateTime(date.DateTime)),
        [Constants.PropertyEditors.Aliases.TimeOnly] = (typeof(TimeOnly?), date => TimeOnly.FromDateTime(date.DateTime)),
        [Constants.PropertyEditors.Aliases.DateTimeUnspecified] = (typeof(DateTime?), date => date.DateTime),
        [Constants.PropertyEditors.Aliases.DateTimeWithTimeZone] = (typeof(DateTimeOffset?), date => date),
    };

    public override bool IsConverter(IPublishedPropertyType propertyType) => Kinds.ContainsKey(propertyType.EditorAlias);

    public override Type GetPropertyValueType(IPublishedPropertyType propertyType) => Kinds[propertyType.EditorAlias].Type;

    public override PropertyCacheLevel GetPropertyCacheLevel(IPublishedPropertyType propertyType) => PropertyCacheLevel.Element;

    public override bool? IsValue(object? value, PropertyValueLevel level)
        => level is PropertyValueLevel.Inter ? value is not null : base.IsValue(value, level) is false ? false : null;

    public override object? ConvertSourceToIntermediate(IPublishedElement owner, IPublishedPropertyType propertyType, object? source, bool preview)
        => source is not null && json.TryDeserialize(source, out ZonedDateValue? value) && value.Date is { } date
            ? Kinds[propertyType.EditorAlias].Read(date)
            : null;
}
