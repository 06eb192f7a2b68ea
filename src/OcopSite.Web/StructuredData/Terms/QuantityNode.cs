namespace OcopSite.Web.StructuredData.Terms;

/// <param name="UnitCode">UN/CEFACT: GRM, KMK.</param>
internal sealed record QuantityNode(decimal Value, string UnitCode) : Node("QuantitativeValue");
