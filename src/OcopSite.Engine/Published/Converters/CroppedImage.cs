using Umbraco.Cms.Core.Models.DeliveryApi;

namespace OcopSite.Engine.Published.Converters;

/// <summary>An image cropper's value as the Delivery API gives it.</summary>
internal sealed record CroppedImage(string Url, ImageFocalPoint? FocalPoint, IReadOnlyList<ImageCrop> Crops);
