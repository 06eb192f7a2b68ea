using OcopSite.Content.Items;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.StructuredData.Terms;

namespace OcopSite.Web.StructuredData;

/// <summary>Things that many pages speak of: the site, who publishes it, pictures, addresses, lists.</summary>
internal sealed class SharedNodes(PageContext page)
{
    private const string Country = "VN";
    private const string SearchTerm = "search_term_string";

    public PageContext Page => page;

    public string SiteId => page.Absolute(page.HomeUrl) + "#website";

    /// <summary>Names what a page is about, beside the page itself.</summary>
    public string IdOf(PublishedItem item) => $"{page.Absolute(item.Url)}#{item.ContentType}";

    public WebSiteNode Site() => new(page.SiteName, page.Absolute(page.HomeUrl))
    {
        Id = SiteId,
        InLanguage = page.Tag,
        Publisher = new(PublisherId),
        PotentialAction = new(new($"{page.Absolute(page.SearchUrl)}?q={{{SearchTerm}}}"), $"required name={SearchTerm}"),
    };

    public OrganizationNode Publisher() => new("Organization", page.Site.Settings?.Organisation?.Value ?? page.SiteName)
    {
        Id = PublisherId,
        Url = page.Absolute(page.HomeUrl),
        SameAs = page.Site.Settings?.SocialLinks is { Count: > 0 } links ? [.. links.Select(l => l.Url)] : null,
    };

    /// <summary>The way here from the front page; none on the front page itself.</summary>
    public BreadcrumbsNode? Breadcrumbs(string title, string canonical)
    {
        (string Name, string Url)[] way = [.. page.Ancestors().Select(a => (a.Name, a.Url)), (title, canonical)];
        return way.Length < 2 ? null : new([.. way.Select((w, i) => new ListItemNode(i + 1, w.Name) { Item = page.Absolute(w.Url) })]) { Id = page.Absolute(canonical) + "#breadcrumbs" };
    }

    public ItemListNode List(IReadOnlyList<PublishedItem> items)
        => new(items.Count, [.. items.Select((item, i) => new ListItemNode(i + 1, item.Name) { Url = page.Absolute(item.Url) })]);

    public IReadOnlyList<ImageNode>? Pictures(IReadOnlyList<Image> images) => images.Count > 0 ? [.. images.Select(Picture)] : null;

    public ImageNode Picture(Image image) => new(page.Absolute(image.Url))
    {
        Width = image.Width > 0 ? image.Width : null,
        Height = image.Height > 0 ? image.Height : null,
        Caption = image.Alt?.Value,
        CreditText = image.Credit,
    };

    /// <summary>An address from whatever is known of it; <see langword="null"/> when nothing is.</summary>
    public AddressNode? Address(string? street, Locality? locality, string? localityName = null)
    {
        string? name = locality?.Name ?? localityName;
        return street is null && name is null ? null : new(Country)
        {
            StreetAddress = street,
            AddressLocality = name,
            AddressRegion = page.Site.Find<Locality>(locality?.PartOfId)?.Name,
        };
    }

    public static GeoNode? Position(GeoPoint? point) => point is GeoPoint p ? new(p.Latitude, p.Longitude) : null;

    private string PublisherId => page.Absolute(page.HomeUrl) + "#publisher";
}
