using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;

namespace OcopSite.Delivery.Mapping;

internal static class ProductMapper
{
    public static PublishedItem Map(DocumentHead head, PropertyReader p) => new Product
    {
        Id = head.Id,
        ContentType = head.ContentType,
        Culture = head.Culture,
        Name = head.Name,
        Url = head.Url,
        Alternates = head.Alternates,
        Created = head.Created,
        Updated = head.Updated,
        Seo = p.Seo(),
        Evidence = p.Evidence(),
        Sources = p.Links("sources"),
        SourceNote = p.LocalText("sourceNote"),
        NameUnverified = p.Flag("nameUnverified"),
        Summary = p.LocalText("summary"),
        Story = p.Html("story"),
        Group = p.Text("group") ?? "food",
        ProductType = p.Text("productType"),
        Brand = p.Text("brand"),
        ProducerId = p.Reference("producer"),
        Where = p.Where(),
        Recognitions = new RecognitionHistory(p.Blocks("recognitions").Select(b => RecognitionOf(b.Properties)).OfType<Recognition>()),
        Certifications = p.Strings("certifications"),
        GeographicalIndication = p.LocalText("geographicalIndication"),
        Trademark = p.LocalText("trademark"),
        Gtin = p.Text("gtin"),
        Ingredients = p.LocalText("ingredients"),
        Usage = p.LocalText("usage"),
        Storage = p.LocalText("storage"),
        NetWeightGrams = p.Integer("netWeightGrams"),
        ShelfLifeDays = p.Integer("shelfLifeDays"),
        PriceFrom = p.Integer("priceFrom"),
        PriceTo = p.Integer("priceTo"),
        Unit = p.LocalText("unit"),
        SeasonMonths = p.Months("seasonMonths"),
        GiftFriendly = p.Flag("giftFriendly"),
        CarryOn = p.Flag("carryOn"),
        SalesChannels = p.Strings("salesChannels"),
        BuyLinks = p.Links("buyLinks"),
        SoldAtIds = p.References("soldAt"),
        RelatedProductIds = p.References("relatedProducts"),
        Images = p.Images("images"),
    };

    private static Recognition? RecognitionOf(PropertyReader p)
    {
        if (p.Text("status") is not string status || !Vocabulary.RecognitionStatuses.Contains(status)) return null;
        return new Recognition(p.Integer("stars"), status)
        {
            Score = p.Number("score"),
            Level = p.Text("level"),
            DecisionNumber = p.Text("decisionNumber"),
            DecisionDate = p.Day("decisionDate"),
            Year = p.Integer("year"),
            ValidUntil = p.Day("validUntil"),
        };
    }
}
