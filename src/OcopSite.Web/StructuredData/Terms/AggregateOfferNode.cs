namespace OcopSite.Web.StructuredData.Terms;

internal sealed record AggregateOfferNode(int LowPrice, int HighPrice, string PriceCurrency, string Url) : Node("AggregateOffer");
