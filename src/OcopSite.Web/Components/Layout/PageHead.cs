using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;

namespace OcopSite.Web.Components.Layout;

/// <summary>How a page presents itself in its head.</summary>
public sealed record PageHead(string Title)
{
    public string? Description { get; init; }

    /// <summary>The one address of what is shown; none on an error page.</summary>
    public string? Canonical { get; init; }

    /// <summary>Addresses of the same in every language, by culture.</summary>
    public IReadOnlyDictionary<string, string> Alternates { get; init; } = new Dictionary<string, string>();

    public Image? Image { get; init; }

    /// <summary>The document that the page is about; none on a page made of no document.</summary>
    public PublishedItem? Item { get; init; }

    /// <summary>The documents that a list shows on this page of it.</summary>
    public IReadOnlyList<PublishedItem> Listed { get; init; } = [];

    /// <summary>The Open Graph type.</summary>
    public string Kind { get; init; } = "website";

    public bool NoIndex { get; init; }

    /// <summary>Style sheets that only some pages need, below <c>wwwroot</c>: <c>css/map.css</c>.</summary>
    public IReadOnlyList<string> Styles { get; init; } = [];

    /// <param name="summary">Stands in where no description has been written.</param>
    public static PageHead Of(PublishedItem item, LocalText? summary = null, Image? image = null, string kind = "website") => new(item.Seo.Title?.Value ?? item.Name)
    {
        Description = (item.Seo.Description ?? summary)?.Value,
        Canonical = item.Url,
        Alternates = item.Alternates,
        Item = item,
        Image = item.Seo.ShareImage ?? image,
        Kind = kind,
        NoIndex = item.Seo.HideFromSearchEngines,
    };

    /// <summary>A list with what it shows.</summary>
    public PageHead With<T>(ListModel<T> model)
        where T : PublishedItem
        => With(model.Query) with { Listed = [.. model.Items] };

    /// <summary>A list: its state is part of the address; combinations of filters are not for search engines. Every view shows the same list.</summary>
    public PageHead With(ListQuery query)
    {
        string state = (query with { Sort = null, View = null }).QueryString;
        return this with
        {
            Canonical = Canonical + state,
            Alternates = Alternates.ToDictionary(a => a.Key, a => a.Value + state),
            NoIndex = NoIndex || query.SelectedCount > 1 || query.Sort is not null,
        };
    }
}
