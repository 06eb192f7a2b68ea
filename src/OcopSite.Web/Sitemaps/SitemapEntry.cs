using OcopSite.Content.Items;

namespace OcopSite.Web.Sitemaps;

/// <summary>A page for search engines.</summary>
/// <param name="Versions">The page in its languages, as <c>hreflang</c> names them.</param>
internal sealed record SitemapEntry(string Url, IReadOnlyList<(string Tag, string Url)> Versions)
{
    /// <summary>When what it shows last changed; <see langword="null"/> for a page that is made of no document.</summary>
    public DateTimeOffset? LastModified { get; init; }

    public IReadOnlyList<Image> Images { get; init; } = [];
}
