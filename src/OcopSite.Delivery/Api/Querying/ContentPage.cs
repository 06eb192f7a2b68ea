using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Querying;

/// <summary>A part of what was found.</summary>
/// <param name="Total">All that was found.</param>
internal sealed record ContentPage(int Total, IReadOnlyList<IPublishedContent> Documents);
