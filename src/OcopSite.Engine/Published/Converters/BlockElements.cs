using OcopSite.Engine.Published.Values;
using OcopSite.Engine.Repositories;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Extensions;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Makes elements from stored blocks.</summary>
internal sealed class BlockElements(
    ContentTypeRepository types, Lazy<PublishedItemFactory> factory, IApiElementBuilder builder, IVariationContextAccessor variation)
{
    public IReadOnlyList<ApiBlockItem> Items(IPublishedElement owner, BlocksValue blocks, IEnumerable<BlockPlace> places, bool preview)
    {
        var items = new List<ApiBlockItem>();
        foreach (BlockPlace place in places)
        {
            BlockData? content = blocks.ContentData.FirstOrDefault(block => block.Key == place.ContentKey);
            if (content is null || types.Find(content.ContentTypeKey) is not { } type || !IsExposed(owner, blocks, content.Key, type))
                continue;
            BlockData? settings = place.SettingsKey is null ? null : blocks.SettingsData.FirstOrDefault(block => block.Key == place.SettingsKey);
            items.Add(new ApiBlockItem(
                builder.Build(Element(owner, content, type, preview)),
                settings is not null && types.Find(settings.ContentTypeKey) is { } settingsType ? builder.Build(Element(owner, settings, settingsType, preview)) : null));
        }
        return items;
    }

    private bool IsExposed(IPublishedElement owner, BlocksValue blocks, Guid key, IContentType type)
    {
        string? culture = CultureOf(owner, type.VariesByCulture());
        return blocks.Expose.Any(x => x.ContentKey == key && string.Equals(x.Culture, culture, StringComparison.OrdinalIgnoreCase));
    }

    private BlockElement Element(IPublishedElement owner, BlockData block, IContentType type, bool preview)
        => new(block.Key, factory.Value.TypeOf(type), alias => Value(owner, block, type, alias), preview);

    private object? Value(IPublishedElement owner, BlockData block, IContentType type, string alias)
    {
        IPropertyType property = type.CompositionPropertyTypes.First(x => x.Alias == alias);
        string? culture = CultureOf(owner, property.VariesByCulture());
        BlockPropertyValue? value = block.Values.FirstOrDefault(x => x.Alias == alias && string.Equals(x.Culture, culture, StringComparison.OrdinalIgnoreCase));
        return value is null ? null : StoredValues.Read(value.Value, property.ValueStorageType);
    }

    // Values inside a block vary only where the document around it does.
    private string? CultureOf(IPublishedElement owner, bool varies)
        => varies && owner.ContentType.VariesByCulture() ? variation.VariationContext?.Culture : null;
}
