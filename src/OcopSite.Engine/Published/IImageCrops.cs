using Umbraco.Cms.Core.Models.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

/// <summary>How an image may be cut, as the Delivery API gives it.</summary>
public interface IImageCrops
{
    /// <summary>The focal point and the crops of a media item's file; nothing for what is not an image.</summary>
    (ImageFocalPoint? FocalPoint, IReadOnlyList<ImageCrop>? Crops) Of(IPublishedContent media);
}
