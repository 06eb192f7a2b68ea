namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A document in all its languages.</summary>
/// <param name="Type">The alias of its type.</param>
/// <param name="Values">The published values, and those of cultures that are not published.</param>
/// <param name="Draft">What differs in the draft of a published document.</param>
/// <param name="UpdateDate">Of the published version; of the draft where nothing is published.</param>
/// <param name="ParentKey">Where it lies; for a document in the bin, where it lay.</param>
/// <param name="DraftUpdateDate">Of the draft, where it is newer.</param>
/// <param name="PublishedBeforeTrashing">A recording says this of documents in the bin, where an export leaves the variants published.</param>
public sealed record DocumentEntry(
    Guid Key,
    string Type,
    IReadOnlyList<VariantEntry> Variants,
    IReadOnlyList<ValueEntry> Values,
    int SortOrder,
    DateTime CreateDate,
    DateTime UpdateDate,
    Guid? ParentKey = null,
    IReadOnlyDictionary<string, DateTime>? UpdateDateByCulture = null,
    DateTime? DraftUpdateDate = null,
    DraftEntry? Draft = null,
    IReadOnlyList<ScheduleEntry>? Schedule = null,
    bool Trashed = false,
    bool PublishedBeforeTrashing = false)
{
    /// <summary>The cultures that are published; empty text for a document that does not vary.</summary>
    public IEnumerable<string> PublishedCultures => Variants.Where(v => v.Published || PublishedBeforeTrashing).Select(v => v.Culture ?? "");

    public override string ToString() => $"{Type} '{Variants.FirstOrDefault()?.Name}' ({Key})";
}
