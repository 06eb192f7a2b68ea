using OcopSite.Umbraco.Transfer.Format;

namespace OcopSite.Umbraco.Transfer.Importing;

/// <summary>What the file says of an item's past.</summary>
internal static class HistoryOf
{
    public static ItemHistory Media(MediaEntry item)
        => new(item.Key, item.SortOrder, item.CreateDate, item.UpdateDate, item.UpdateDate, new Dictionary<string, CultureHistory>());

    public static ItemHistory Document(DocumentEntry document)
        => new(
            document.Key, document.SortOrder, document.CreateDate, document.UpdateDate, document.DraftUpdateDate ?? document.UpdateDate,
            document.Variants.ToDictionary(v => v.Culture ?? "", v => Culture(document, v), StringComparer.OrdinalIgnoreCase));

    private static CultureHistory Culture(DocumentEntry document, VariantEntry variant)
    {
        string culture = variant.Culture ?? "";
        DateTime published = document.UpdateDateByCulture?.TryGetValue(culture, out DateTime date) == true ? date : document.UpdateDate;
        DateTime updated = document.Draft?.UpdateDates?.TryGetValue(culture, out DateTime drafted) == true ? drafted
            : IsDrafted(document.Draft, variant.Culture) ? document.DraftUpdateDate ?? published : published;
        string? segment = document.Draft?.UrlSegments?.GetValueOrDefault(culture) ?? variant.UrlSegment;
        return new CultureHistory(published, updated, variant.UrlSegment, segment);
    }

    private static bool IsDrafted(DraftEntry? draft, string? culture)
        => draft is not null && (draft.Names?.ContainsKey(culture ?? "") == true || draft.Values?.Any(v => v.Culture == culture) == true);
}
