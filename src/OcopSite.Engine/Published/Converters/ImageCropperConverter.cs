using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Converters;

/// <summary>An image with its focal point and crops.</summary>
internal sealed class ImageCropperConverter(IJsonSerializer json)
    : DeliveryConverter<ImageCropperValue, CroppedImage>(Constants.PropertyEditors.Aliases.ImageCropper)
{
    protected override ImageCropperValue Parse(string stored)
        => json.TryDeserialize(stored, out ImageCropperValue? value) ? value : new ImageCropperValue(null, null, stored);

    protected override bool IsEmpty(ImageCropperValue value) => string.IsNullOrWhiteSpace(value.Src);

    protected override CroppedImage Build(IPublishedElement owner, IPublishedPropertyType propertyType, ImageCropperValue value, bool preview)
    {
        var (focalPoint, crops) = ImageCrops.Of(value, propertyType);
        return new CroppedImage(value.Src!, focalPoint, crops);
    }
}
