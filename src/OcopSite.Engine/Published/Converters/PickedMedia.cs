using Umbraco.Cms.Core.Models.DeliveryApi;

namespace OcopSite.Engine.Published.Converters;

/// <summary>A media item as a picker shows it: what Umbraco's builder makes of it, and how it may be cut.</summary>
public class PickedMedia(IApiMedia media, ImageFocalPoint? focalPoint, IEnumerable<ImageCrop>? crops) : IApiMediaWithCrops
{
    public Guid Id => media.Id;
    public string Name => media.Name;
    public string MediaType => media.MediaType;
    public string Url => media.Url;
    public string? Extension => media.Extension;
    public int? Width => media.Width;
    public int? Height => media.Height;
    public int? Bytes => media.Bytes;
    public IDictionary<string, object?> Properties => media.Properties;
    public ImageFocalPoint? FocalPoint { get; } = focalPoint;
    public IEnumerable<ImageCrop>? Crops { get; } = crops;
}
