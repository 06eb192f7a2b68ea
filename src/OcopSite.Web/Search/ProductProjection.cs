using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Search;
using OcopSite.Web.Pages.Lists;
using OcopSite.Web.Pages.Products;
using OcopSite.Web.Texts;

namespace OcopSite.Web.Search;

internal static class ProductProjection
{
    public static SearchDocument Of(SearchDocument head, Product product, ProjectionContext context)
    {
        SiteTexts t = context.Texts;
        Recognition? current = product.Recognitions.CurrentAt(context.Now);
        Producer? producer = context.Site.Find<Producer>(product.ProducerId);
        return head with
        {
            Summary = product.Summary?.Value ?? "",
            OtherNames = product.Brand is string brand ? [brand] : [],
            Types =
            [
                .. product.ProductType is string type ? new[] { t.Label(LabelLists.ProductType, type) } : [],
                t.Label(LabelLists.ProductGroup, product.Group),
                .. current?.Stars is int stars ? new[] { t["search.ocopStars", stars] } : [],
            ],
            Producer = producer?.Name ?? "",
            Stars = current?.Stars,
            Places = context.Names(product.Where),
            Facts =
            [
                .. product.Evidence.Select(e => e.Claim.Value), .. product.Certifications, .. product.SalesChannels,
                .. new[] { product.GeographicalIndication, product.Trademark, product.Ingredients, product.Usage }.OfType<Content.LocalText>().Select(text => text.Value),
            ],
            Body = PlainText.Of(product.Story),
            SortDate = product.Recognitions.All.FirstOrDefault()?.DecidedOn is DateOnly day ? VietnamTime.FromLocal(day.ToDateTime(TimeOnly.MinValue)) : head.SortDate,
            Facets = new Dictionary<string, IReadOnlyList<string>>
            {
                [FacetKeys.Group] = [product.Group],
                [FacetKeys.Type] = product.ProductType is string key ? [key] : [],
                [FacetKeys.Stars] = [.. StarKeys.Of(product, context.Now)],
                [FacetKeys.Locality] = [.. context.LocalityKey(product.Where.LocalityId)],
                [FacetKeys.District] = [.. context.LocalityKey(product.Where.FormerDistrictId)],
                [FacetKeys.ProducerKind] = producer is null ? [] : [producer.Kind],
            },
        };
    }
}
