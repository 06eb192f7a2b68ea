using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Products;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Find;

/// <summary>The facets of the search page, with labels.</summary>
internal sealed class SearchFacets(PageContext page)
{
    // Long lists that make sense only once a kind is chosen.
    private static readonly string[] WithinKind =
        [FacetKeys.Type, FacetKeys.ProducerKind, FacetKeys.PlaceKind, FacetKeys.EventKind, FacetKeys.ArticleKind];

    private readonly Dictionary<string, IReadOnlyList<FacetValue>> _values = [];

    public bool Knows(string facet, string value) => ValuesOf(facet).Any(v => v.Key == value);

    /// <param name="counts">Facet name → value → hits.</param>
    public IReadOnlyList<FacetView> Views(ListQuery query, IReadOnlyDictionary<string, IReadOnlyDictionary<string, int>> counts) =>
    [
        .. from facet in SearchKeys.Facets.Prepend(FacetKeys.Kind)
           where query.Selected.ContainsKey(FacetKeys.Kind) || query.Selected.ContainsKey(facet) || !WithinKind.Contains(facet)
           let view = View(facet, query, counts.GetValueOrDefault(facet))
           where view.Options.Count > 0
           select view,
    ];

    private FacetView View(string facet, ListQuery query, IReadOnlyDictionary<string, int>? counts) => new(
        facet,
        page.Texts[$"facet.{(facet == FacetKeys.Kind ? "itemKind" : facet)}"],
        [
            .. from value in ValuesOf(facet)
               let count = counts?.GetValueOrDefault(value.Key) ?? 0
               let selected = query.IsSelected(facet, value.Key)
               where count > 0 || selected
               select new FacetOption(value, count, selected, query.Toggle(facet, value.Key).Url),
        ]);

    private IReadOnlyList<FacetValue> ValuesOf(string facet)
        => _values.TryGetValue(facet, out IReadOnlyList<FacetValue>? known) ? known : _values[facet] = Read(facet);

    private IReadOnlyList<FacetValue> Read(string facet) => facet switch
    {
        FacetKeys.Kind => FacetValues.Of(page, SearchKeys.Kinds, LabelLists.ItemKind),
        FacetKeys.Group => FacetValues.Of(page, Vocabulary.ProductGroups, LabelLists.ProductGroup),
        FacetKeys.Type => FacetValues.Occurring(page, page.Site.Products.Select(p => p.ProductType).OfType<string>(), LabelLists.ProductType),
        FacetKeys.Stars => StarKeys.Values(page.Texts),
        FacetKeys.Locality => FacetValues.PresentLocalities(page),
        FacetKeys.District => FacetValues.FormerDistricts(page),
        FacetKeys.ProducerKind => FacetValues.Of(page, Vocabulary.ProducerKinds, LabelLists.ProducerKind),
        FacetKeys.PlaceKind => FacetValues.Of(page, Vocabulary.PlaceKinds, LabelLists.PlaceKind),
        FacetKeys.EventKind => FacetValues.Of(page, Vocabulary.EventKinds, LabelLists.EventKind),
        FacetKeys.ArticleKind => FacetValues.Of(page, Vocabulary.ArticleKinds, LabelLists.ArticleKind),
        _ => [],
    };
}
