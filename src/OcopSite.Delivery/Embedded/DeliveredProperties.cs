using OcopSite.Content.Schema;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Embedded;

/// <summary>Which properties leave through the Delivery API: all but those kept for staff.</summary>
internal sealed class DeliveredProperties(ContentSchema schema)
{
    private readonly HashSet<(string Type, string Alias)> _kept =
    [
        .. from type in schema.DocumentTypes from property in schema.AllProperties(type) where property.NeverDelivered select (type.Alias, property.Alias),
    ];

    public bool Shows(IPublishedProperty property) => Shows(property.PropertyType.ContentType?.Alias ?? "", property.Alias);

    public bool Shows(string type, string alias) => !_kept.Contains((type, alias));
}
