using OcopSite.Content.Items;

namespace OcopSite.Web.Sitemaps;

/// <summary>A page for search engines.</summary>
/// <param name="LastModified">When what it shows last changed.</param>
internal sealed record SitemapEntry(PublishedItem Item, DateTimeOffset LastModified);
