namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A document in one culture; one entry without a culture where it does not vary.</summary>
/// <param name="Name">The published name; the name of the draft where the culture is not published.</param>
public sealed record VariantEntry(string? Culture = null, string Name = "", bool Published = false, string? UrlSegment = null);
