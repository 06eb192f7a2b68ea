using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published.Converters;

/// <summary>A block with the values of one culture.</summary>
internal sealed class BlockElement : IPublishedElement
{
    private readonly Dictionary<string, IPublishedProperty> _properties;

    public BlockElement(Guid key, IPublishedContentType type, Func<string, object?> valueOf, bool preview)
    {
        (Key, ContentType) = (key, type);
        _properties = type.PropertyTypes.ToDictionary(
            property => property.Alias,
            IPublishedProperty (property) => new BlockProperty(this, property, valueOf(property.Alias), preview));
    }

    public Guid Key { get; }

    public IPublishedContentType ContentType { get; }

    public IEnumerable<IPublishedProperty> Properties => _properties.Values;

    public IPublishedProperty? GetProperty(string alias) => _properties.GetValueOrDefault(alias);
}
