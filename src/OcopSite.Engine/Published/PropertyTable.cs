using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

/// <summary>The properties of an item, by alias and in the order of its type.</summary>
internal sealed class PropertyTable
{
    private readonly Dictionary<string, IPublishedProperty> _byAlias;

    public PropertyTable(PublishedItem owner, IReadOnlyDictionary<string, PropertyValues> values, IVariationContextAccessor variation)
    {
        All =
        [
            .. owner.ContentType.PropertyTypes.Select(property => new PublishedProperty(
                owner, property, values.GetValueOrDefault(property.Alias, PropertyValues.None), owner.IsPreview, variation)),
        ];
        _byAlias = All.ToDictionary(property => property.Alias, StringComparer.OrdinalIgnoreCase);
    }

    public IReadOnlyList<IPublishedProperty> All { get; }

    public IPublishedProperty? Find(string alias) => _byAlias.GetValueOrDefault(alias);
}
