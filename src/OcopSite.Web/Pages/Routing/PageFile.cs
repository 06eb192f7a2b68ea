using OcopSite.Content.Items;

namespace OcopSite.Web.Pages.Routing;

/// <summary>Something else to be had of a document beside its page: a feed, a calendar.</summary>
/// <param name="Name">The last segment of its address.</param>
/// <param name="MediaType">With the character set.</param>
/// <param name="Write">Makes it for a document, in the language of the request.</param>
public sealed record PageFile(string Name, string MediaType, Func<PublishedItem, PageContext, byte[]> Write)
{
    /// <summary>Whether a document has it.</summary>
    public Func<PublishedItem, bool> IsOf { get; init; } = _ => true;

    /// <summary>Its address from the site root.</summary>
    public string UrlOf(PublishedItem item) => item.Url + Name;
}
