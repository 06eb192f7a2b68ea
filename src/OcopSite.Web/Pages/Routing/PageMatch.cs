using OcopSite.Content.Items;

namespace OcopSite.Web.Pages.Routing;

/// <summary>What stands at an address.</summary>
public abstract record PageMatch
{
    private PageMatch()
    {
    }

    public sealed record Document(PublishedItem Item, PageType Type) : PageMatch;

    /// <summary>A feed or a calendar beside the page of a document.</summary>
    public sealed record File(PublishedItem Item, PageType Type, PageFile Content) : PageMatch;

    public sealed record Search : PageMatch;

    public sealed record Moved(string Url) : PageMatch;

    public sealed record Nothing : PageMatch;
}
