using OcopSite.Umbraco.Media;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

/// <summary>The address of a media item's file; empty for a folder.</summary>
internal sealed class MediaUrls : IApiMediaUrlProvider
{
    public string GetUrl(IPublishedContent media)
        => MediaFileValue.SourceOf(media.GetProperty(Constants.Conventions.Media.File)?.GetSourceValue() as string) ?? "";
}
