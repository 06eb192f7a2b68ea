namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>What was saved after the publication and not published.</summary>
/// <param name="Names">By culture; empty text for a document that does not vary.</param>
/// <param name="UrlSegments">As the names.</param>
/// <param name="UpdateDates">As the names.</param>
public sealed record DraftEntry(
    IReadOnlyDictionary<string, string>? Names = null,
    IReadOnlyList<ValueEntry>? Values = null,
    IReadOnlyDictionary<string, string?>? UrlSegments = null,
    IReadOnlyDictionary<string, DateTime>? UpdateDates = null);
