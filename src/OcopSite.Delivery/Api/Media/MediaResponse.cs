using Umbraco.Cms.Core.Models.DeliveryApi;

namespace OcopSite.Delivery.Api.Media;

/// <summary>A media item as the API answers with it.</summary>
internal sealed class MediaResponse(
    IApiMedia media, string path, ImageFocalPoint? focalPoint, IReadOnlyList<ImageCrop>? crops, DateTime createDate, DateTime updateDate) : IApiMediaWithCropsResponse
{
    public string Path => path;
    public DateTime CreateDate => createDate;
    public DateTime UpdateDate => updateDate;
    public Guid Id => media.Id;
    public string Name => media.Name;
    public string MediaType => media.MediaType;
    public string Url => media.Url;
    public string? Extension => media.Extension;
    public int? Width => media.Width;
    public int? Height => media.Height;
    public int? Bytes => media.Bytes;
    public IDictionary<string, object?> Properties => media.Properties;
    public ImageFocalPoint? FocalPoint => focalPoint;
    public IEnumerable<ImageCrop>? Crops => crops;
}
