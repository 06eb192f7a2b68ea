using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Blocks in their order: those shown in the culture that is read.</summary>
internal sealed class BlockListConverter(BlockElements elements, IJsonSerializer json)
    : DeliveryConverter<BlocksValue, ApiBlockListModel>(Constants.PropertyEditors.Aliases.BlockList)
{
    protected override BlocksValue? Parse(string stored) => json.TryDeserialize(stored, out BlocksValue? blocks) ? blocks : null;

    protected override bool IsEmpty(BlocksValue value) => !value.Layout.TryGetValue(Constants.PropertyEditors.Aliases.BlockList, out var places) || places.Count == 0;

    protected override ApiBlockListModel Build(IPublishedElement owner, IPublishedPropertyType propertyType, BlocksValue value, bool preview)
        => new(elements.Items(owner, value, value.Layout[Constants.PropertyEditors.Aliases.BlockList], preview));
}
