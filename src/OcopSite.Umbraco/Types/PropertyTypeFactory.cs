using OcopSite.Content;
using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Types;

internal sealed class PropertyTypeFactory(IShortStringHelper strings, IReadOnlyDictionary<Guid, IDataType> dataTypes, ContentSchema schema)
{
    /// <summary>Adds the properties to a type, a tab for each group in order of first mention.</summary>
    public void AddTo(ContentTypeBase type, IReadOnlyList<PropertyDefinition> definitions)
    {
        int order = 0;
        foreach (PropertyDefinition definition in definitions)
        {
            PropertyGroup group = GroupOf(type, definition.Group);
            PropertyType property = Property(type.Alias, definition, order++);
            property.PropertyGroupId = new Lazy<int>(() => group.Id);
            group.PropertyTypes!.Add(property);
        }
    }

    public static Guid KeyOf(string typeAlias, PropertyDefinition definition)
        => definition.Key ?? UuidV5.Create(UuidV5.UrlNamespace, $"ocop:schema/property/{typeAlias}/{definition.Alias}");

    private PropertyGroup GroupOf(ContentTypeBase type, string name)
    {
        // Vietnamese tab names lose their diacritics here: an alias is ASCII.
        string alias = name.ToSafeAlias(strings, camel: true);
        if (type.PropertyGroups.FirstOrDefault(g => g.Alias == alias) is { } existing)
            return existing;

        Guid key = UuidV5.Create(UuidV5.UrlNamespace, $"ocop:schema/property-group/{type.Alias}/{alias}");
        var group = new PropertyGroup(type.SupportsPublishing)
        {
            Id = StableId.Of(key),
            Key = key,
            Alias = alias,
            Name = name,
            Type = PropertyGroupType.Tab,
            SortOrder = type.PropertyGroups.Count,
        };
        type.PropertyGroups.Add(group);
        return group;
    }

    private PropertyType Property(string typeAlias, PropertyDefinition definition, int order)
    {
        Guid key = KeyOf(typeAlias, definition);
        return new PropertyType(strings, dataTypes[schema.DataType(definition.DataType).Key], definition.Alias)
        {
            Id = StableId.Of(key),
            Key = key,
            Name = definition.Name,
            Description = definition.Description,
            Mandatory = definition.Mandatory,
            Variations = definition.Varies ? ContentVariation.Culture : ContentVariation.Nothing,
            SortOrder = order,
        };
    }
}
