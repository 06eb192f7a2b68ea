using OcopSite.Engine.Published.Converters;
using Umbraco.Cms.Core.Models.DeliveryApi;

namespace OcopSite.Delivery.Api.Media;

/// <summary>A media item as the API answers with it.</summary>
internal sealed class MediaResponse(
    IApiMedia media, string path, ImageFocalPoint? focalPoint, IReadOnlyList<ImageCrop>? crops, DateTime createDate, DateTime updateDate)
    : PickedMedia(media, focalPoint, crops), IApiMediaWithCropsResponse
{
    public string Path => path;
    public DateTime CreateDate => createDate;
    public DateTime UpdateDate => updateDate;
}
