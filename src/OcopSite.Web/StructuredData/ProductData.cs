using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Web.Pages.Routing;
using OcopSite.Web.Sharing;
using OcopSite.Web.StructuredData.Terms;
using OcopSite.Web.Texts;

namespace OcopSite.Web.StructuredData;

internal static class ProductData
{
    private const string Dong = "VND";

    public static ProductNode Of(Product item, SharedNodes nodes)
    {
        PageContext page = nodes.Page;
        Recognition? current = item.Recognitions.CurrentAt(page.Now);
        return new ProductNode(item.Name, page.Absolute(item.Url))
        {
            Id = nodes.IdOf(item),
            Description = item.Summary?.Value,
            Image = nodes.Pictures(item.Images),
            Category = page.Texts.Label(LabelLists.ProductGroup, item.Group),
            Brand = item.Brand is string brand ? new(brand) : null,
            Manufacturer = page.Site.Find<Producer>(item.ProducerId) is Producer producer ? new("Organization", producer.Name) { Id = nodes.IdOf(producer), Url = page.Absolute(producer.Url) } : null,
            Gtin = item.Gtin is { Length: 8 or 12 or 13 or 14 } gtin && gtin.All(char.IsAsciiDigit) ? gtin : null,
            Weight = item.NetWeightGrams is int grams ? new(grams, "GRM") : null,
            Award = current is null ? null : AwardWords.Award(current, page),
            HasCertification = current is null ? null : Certification(current, page),
            Offers = Offers(item, page.Absolute(item.Url)),
        };
    }

    private static CertificationNode Certification(Recognition recognition, PageContext page) => new(AwardWords.Stars(recognition, page))
    {
        CertificationIdentification = recognition.DecisionNumber,
        ValidFrom = recognition.DecisionDate is DateOnly decided ? SchemaDates.Day(decided) : null,
        Expires = recognition.LastValidDay is DateOnly last ? SchemaDates.Day(last) : null,
    };

    // Only a price that was given is offered.
    private static object? Offers(Product item, string url) => (item.PriceFrom, item.PriceTo) switch
    {
        (int from, int to) when to > from => new AggregateOfferNode(from, to, Dong, url),
        (int price, _) => new OfferNode(price, Dong, url),
        (null, int price) => new OfferNode(price, Dong, url),
        _ => null,
    };
}
