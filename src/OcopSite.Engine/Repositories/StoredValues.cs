using System.Globalization;
using System.Text.Json;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Repositories;

/// <summary>Property values to and from the JSON of a version.</summary>
internal static class StoredValues
{
    public static IReadOnlyList<StoredValue> Edited(IContentBase item) => Collect(item, value => value.EditedValue);

    public static IReadOnlyList<StoredValue> Published(IContentBase item) => Collect(item, value => value.PublishedValue);

    public static PropertyCollection Properties(IContentTypeComposition type, VersionRow edited, VersionRow? published)
    {
        ILookup<string, StoredValue> editedValues = edited.Values.ToLookup(value => value.Alias);
        ILookup<string, StoredValue>? publishedValues = published?.Values.ToLookup(value => value.Alias);
        return new PropertyCollection(type.CompositionPropertyTypes.Select(property => Property.CreateWithValues(
            property.Id,
            property,
            [.. Initial(property, editedValues, published: false), .. publishedValues is null ? [] : Initial(property, publishedValues, published: true)])));
    }

    public static object? Read(JsonElement value, ValueStorageType storage) => (storage, value.ValueKind) switch
    {
        (_, JsonValueKind.Null or JsonValueKind.Undefined) => null,
        (ValueStorageType.Integer, JsonValueKind.Number) => value.GetInt32(),
        (ValueStorageType.Decimal, JsonValueKind.Number) => value.GetDecimal(),
        (ValueStorageType.Date, JsonValueKind.String) => DateTime.Parse(value.GetString()!, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind),
        (_, JsonValueKind.String) => value.GetString(),
        (_, JsonValueKind.True) => 1,
        (_, JsonValueKind.False) => 0,
        _ => value.GetRawText(),
    };

    private static IEnumerable<Property.InitialPropertyValue> Initial(IPropertyType property, ILookup<string, StoredValue> values, bool published)
        => values[property.Alias].Select(value => new Property.InitialPropertyValue(
            value.Culture, value.Segment, published, Read(value.Value, property.ValueStorageType)));

    private static List<StoredValue> Collect(IContentBase item, Func<IPropertyValue, object?> pick)
        => [.. from property in item.Properties
               from value in property.Values
               let stored = pick(value)
               where stored is not null
               select new StoredValue(property.Alias, value.Culture, value.Segment, JsonSerializer.SerializeToElement(stored))];
}
