using System.ComponentModel.DataAnnotations;

namespace OcopSite.Web.Sitemaps;

/// <summary>The size of sitemap files, section <c>Ocop:Sitemap</c>.</summary>
public sealed class SitemapOptions
{
    public const string Section = "Ocop:Sitemap";

    /// <summary>The protocol allows 50,000 addresses and 50 MB; with other languages and pictures beside each, the second is reached first.</summary>
    [Range(1, 50_000)]
    public int UrlsPerFile { get; set; } = 20_000;
}
