using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Rich text with its links resolved and its blocks.</summary>
internal sealed class RichTextConverter(RichTextMarkup markup, BlockElements elements, IJsonSerializer json)
    : DeliveryConverter<RichTextValue, RichTextModel>(Constants.PropertyEditors.Aliases.RichText)
{
    protected override RichTextValue Parse(string stored) => RichTextValue.Parse(stored, json);

    protected override bool IsEmpty(RichTextValue value) => string.IsNullOrWhiteSpace(value.Markup);

    protected override RichTextModel Build(IPublishedElement owner, IPublishedPropertyType propertyType, RichTextValue value, bool preview) => new()
    {
        Markup = markup.Resolve(value.Markup),
        Blocks = value.Blocks is { } blocks && blocks.Layout.TryGetValue(Constants.PropertyEditors.Aliases.RichText, out var places)
            ? elements.Items(owner, blocks, places, preview)
            : [],
    };
}
