using OcopSite.Engine.Editors;
using OcopSite.Engine.Published.Values;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.Serialization;

namespace OcopSite.Engine.Published.Converters;

/// <summary>Crops and focal point of an image: those its data type offers, with what editors have set.</summary>
internal sealed class ImageCrops(IJsonSerializer json) : IImageCrops
{
    /// <summary>Of the file of a media item; nothing for what is not an image.</summary>
    public (ImageFocalPoint? FocalPoint, IReadOnlyList<ImageCrop>? Crops) Of(IPublishedContent media)
    {
        IPublishedProperty? file = media.GetProperty(Constants.Conventions.Media.File);
        return file?.GetSourceValue() is string stored && json.TryDeserialize(stored, out ImageCropperValue? value)
            ? Of(value, file.PropertyType)
            : (null, null);
    }

    public static (ImageFocalPoint? FocalPoint, IReadOnlyList<ImageCrop> Crops) Of(ImageCropperValue value, IPublishedPropertyType property)
    {
        IReadOnlyList<ImageCropDefinition> offered = property.DataType.ConfigurationAs<ImageCropperConfiguration>()?.Crops ?? [];
        return (FocalPoint(value.FocalPoint), [.. offered.Select(crop => Crop(crop.Alias, crop.Width, crop.Height, value.Crops))]);
    }

    public static ImageCrop Crop(string? alias, int width, int height, IReadOnlyList<CropValue>? stored)
    {
        CropCoordinatesValue? set = stored?.FirstOrDefault(crop => crop.Alias == alias)?.Coordinates;
        return new ImageCrop(alias, width, height, set is null ? null : new ImageCropCoordinates(set.X1, set.Y1, set.X2, set.Y2));
    }

    public static ImageFocalPoint? FocalPoint(FocalPointValue? value) => value is null ? null : new ImageFocalPoint(value.Left, value.Top);
}
