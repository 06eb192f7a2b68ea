namespace OcopSite.Web.StructuredData.Terms;

internal sealed record OfferNode(int Price, string PriceCurrency, string Url) : Node("Offer");
