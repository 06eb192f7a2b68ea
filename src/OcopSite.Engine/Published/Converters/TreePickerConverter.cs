using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PublishedCache;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Picked documents or media: those that are published.</summary>
internal sealed class TreePickerConverter(
    IPublishedContentCache documents, IPublishedMediaCache media, IApiContentBuilder contentBuilder, IApiMediaBuilder mediaBuilder)
    : DeliveryConverter<IReadOnlyList<GuidUdi>, IEnumerable<object>>(Constants.PropertyEditors.Aliases.MultiNodeTreePicker)
{
    protected override IReadOnlyList<GuidUdi> Parse(string stored)
        => [.. stored.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .Select(text => UdiParser.TryParse(text, out Udi? udi) ? udi : null).OfType<GuidUdi>()];

    protected override bool IsEmpty(IReadOnlyList<GuidUdi> value) => value.Count == 0;

    protected override IEnumerable<object> Build(IPublishedElement owner, IPublishedPropertyType propertyType, IReadOnlyList<GuidUdi> value, bool preview)
        => [.. value.Select(udi => Item(udi, preview)).OfType<object>()];

    private object? Item(GuidUdi udi, bool preview) => udi.EntityType switch
    {
        Constants.UdiEntityType.Document => documents.GetById(preview, udi.Guid) is { } document ? contentBuilder.Build(document) : null,
        Constants.UdiEntityType.Media => media.GetById(udi.Guid) is { } item ? mediaBuilder.Build(item) : null,
        _ => null,
    };
}
