using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PublishedCache;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Picked media with their crops: the picker's own first, then those of the image.</summary>
internal sealed class MediaPickerConverter(IPublishedMediaCache media, IApiMediaBuilder builder, ImageCrops crops, IJsonSerializer json)
    : DeliveryConverter<IReadOnlyList<PickedMediaValue>, IEnumerable<IApiMediaWithCrops>>(Constants.PropertyEditors.Aliases.MediaPicker3)
{
    protected override IReadOnlyList<PickedMediaValue>? Parse(string stored)
        => json.TryDeserialize(stored, out PickedMediaValue[]? picked) ? picked : null;

    protected override bool IsEmpty(IReadOnlyList<PickedMediaValue> value) => value.Count == 0;

    protected override IEnumerable<IApiMediaWithCrops> Build(
        IPublishedElement owner, IPublishedPropertyType propertyType, IReadOnlyList<PickedMediaValue> value, bool preview)
    {
        MediaPicker3Configuration? configuration = propertyType.DataType.ConfigurationAs<MediaPicker3Configuration>();
        return [.. from picked in value
                   let item = media.GetById(picked.MediaKey)
                   where item is not null
                   select Media(picked, item, configuration)];
    }

    private PickedMedia Media(PickedMediaValue picked, IPublishedContent item, MediaPicker3Configuration? configuration)
    {
        (ImageFocalPoint? focalPoint, IReadOnlyList<ImageCrop>? ofItem) = crops.Of(item);
        ImageCrop[] own = [.. (configuration?.Crops ?? []).Select(crop => ImageCrops.Crop(crop.Alias, crop.Width, crop.Height, picked.Crops))];
        return new PickedMedia(
            builder.Build(item),
            ImageCrops.FocalPoint(picked.FocalPoint) ?? focalPoint,
            [.. own, .. (ofItem ?? []).Where(crop => own.All(other => other.Alias != crop.Alias))]);
    }
}
