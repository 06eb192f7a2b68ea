using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Components.Charts;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Products;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Pages.Statistics;

/// <summary>Counts of the products on this site, at the moment of the request.</summary>
internal sealed class CatalogueFigures(PageContext page)
{
    /// <summary>Every group, the empty ones too.</summary>
    public IReadOnlyList<ChartBar> ByGroup =>
    [
        .. from @group in Vocabulary.ProductGroups
           let count = page.Site.Products.Count(p => p.Group == @group)
           select new ChartBar(page.Texts.Label(LabelLists.ProductGroup, @group), count, Url: Url(FacetKeys.Group, @group)),
    ];

    /// <summary>By the recognition in force today, and those without one.</summary>
    public IReadOnlyList<ChartBar> ByStars
    {
        get
        {
            ILookup<string, Product> byStars = page.Site.Products.ToLookup(p => StarKeys.Of(p, page.Now).FirstOrDefault() ?? "");
            return
            [
                .. StarKeys.Values(page.Texts).Select(v => new ChartBar(v.Label, byStars[v.Key].Count(), Url: Url(FacetKeys.Stars, v.Key))).Where(b => b.Value > 0),
                new ChartBar(page.Texts["catalogue.noneInForce"], byStars[""].Count()),
            ];
        }
    }

    /// <summary>By the district of before, most first; those of which no source says where they are made, last.</summary>
    public IReadOnlyList<ChartBar> ByFormerDistrict
    {
        get
        {
            ILookup<Guid?, Product> byDistrict = page.Site.Products.ToLookup(p => p.Where.FormerDistrictId);
            IEnumerable<ChartBar> districts =
                from locality in page.Site.Localities
                where locality.Kind == "former-district"
                let count = byDistrict[locality.Id].Count()
                orderby count descending
                select new ChartBar(locality.Name, count, page.LangOf(locality), Url(FacetKeys.District, page.KeyOf(locality)));
            int elsewhere = byDistrict[null].Count();
            return elsewhere > 0 ? [.. districts, new ChartBar(page.Texts["catalogue.placeUnknown"], elsewhere)] : [.. districts];
        }
    }

    /// <summary>Products whose recognition lapses within six months, the first to lapse first.</summary>
    public IReadOnlyList<(Product Product, DateOnly LastDay)> Lapsing =>
    [
        .. from product in page.Site.Products
           let current = product.Recognitions.CurrentAt(page.Now)
           where current is not null && current.StateAt(page.Now) == RecognitionState.ExpiresSoon
           let last = current.LastValidDay!.Value
           orderby last
           select (product, last),
    ];

    private string? Url(string facet, string value)
        => page.Site.Section(ContentTypes.ProductCatalogue) is SectionPage catalogue ? new ListQuery(catalogue.Url).Toggle(facet, value).Url : null;
}
