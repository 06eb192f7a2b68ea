using OcopSite.Umbraco.Transfer.Format;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Transfer.Exporting;

/// <summary>Reads the documents of a site, those in the bin too, in the order they were created.</summary>
public sealed class DocumentExport(IContentService content, IRelationService relations, ITransferHost host)
{
    private const string BinRelation = Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias;

    internal IReadOnlyList<DocumentEntry> Read(CancellationToken cancellationToken) => FormerParents.Place(
        ItemPages.All(
            (page, size) => (content.GetPagedDescendants(Constants.System.Root, page, size, out long total, filter: null, Ordering.By("Path")), total),
            (page, size) => (content.GetPagedContentInRecycleBin(page, size, out long total, filter: null, Ordering.By("Path")), total)),
        relations, BinRelation, Entry, (entry, parent) => entry with { ParentKey = parent }, cancellationToken);

    private DocumentEntry Entry(IContent document)
    {
        VariantEntry[] variants = [.. Variants(document)];
        (List<ValueEntry> values, List<ValueEntry> drafted) = Values(document);
        DateTime published = document.Published ? document.PublishDate ?? document.UpdateDate : document.UpdateDate;
        return new DocumentEntry(
            document.Key, document.ContentType.Alias, variants, values, document.SortOrder, document.CreateDate, published, ParentKey: null,
            variants.Where(v => v.Culture is not null).ToDictionary(v => v.Culture!, v => DateOf(document, v)),
            document.Published && document.UpdateDate != published ? document.UpdateDate : null,
            Draft(document, variants, drafted), Schedule(document), document.Trashed);
    }

    private IEnumerable<VariantEntry> Variants(IContent document)
    {
        string?[] cultures = document.ContentType.VariesByCulture() ? [.. document.AvailableCultures.Union(document.PublishedCultures, StringComparer.OrdinalIgnoreCase)] : [null];
        foreach (string? culture in cultures)
        {
            bool isPublished = IsPublished(document, culture);
            UrlSegments segments = host.GetUrlSegments(document, culture);
            string name = (isPublished ? document.GetPublishName(culture) : document.GetCultureName(culture))!;
            yield return new VariantEntry(culture, name, isPublished, isPublished ? segments.Published : segments.Draft);
        }
    }

    private static (List<ValueEntry> Values, List<ValueEntry> Drafted) Values(IContent document)
    {
        List<ValueEntry> values = [], drafted = [];
        foreach (IProperty property in document.Properties)
        {
            ValueEntry Entry(IPropertyValue value, object? raw) => new(property.Alias, value.Culture, RawValue.Write(raw, property.PropertyType.ValueStorageType), value.Segment);
            foreach (IPropertyValue value in property.Values)
            {
                bool isPublished = IsPublished(document, value.Culture);
                object? shown = isPublished ? value.PublishedValue : value.EditedValue;
                if (shown is not null) values.Add(Entry(value, shown));
                if (isPublished && !Equals(value.EditedValue, value.PublishedValue)) drafted.Add(Entry(value, value.EditedValue));
            }
        }

        return (values, drafted);
    }

    private DraftEntry? Draft(IContent document, VariantEntry[] variants, List<ValueEntry> values)
    {
        VariantEntry[] published = [.. variants.Where(v => v.Published)];
        var names = published.Where(v => document.GetCultureName(v.Culture) != v.Name).ToDictionary(v => v.Culture ?? "", v => document.GetCultureName(v.Culture)!);
        var segments = published.Select(v => (Culture: v.Culture ?? "", v.UrlSegment, host.GetUrlSegments(document, v.Culture).Draft))
            .Where(v => v.Draft != v.UrlSegment).ToDictionary(v => v.Culture, v => v.Draft);
        var dates = published.Where(v => v.Culture is not null && document.GetUpdateDate(v.Culture) is DateTime date && date != DateOf(document, v))
            .ToDictionary(v => v.Culture!, v => document.GetUpdateDate(v.Culture!)!.Value);
        return names.Count + segments.Count + dates.Count + values.Count == 0 ? null : new DraftEntry(names, values, segments, dates);
    }

    private ScheduleEntry[]? Schedule(IContent document)
    {
        ScheduleEntry[] times = [.. content.GetContentScheduleByContentId(document.Id).FullSchedule.Select(Time)];
        return times.Length > 0 ? times : null;
    }

    private static ScheduleEntry Time(ContentSchedule time)
    {
        string? culture = time.Culture is { Length: > 0 } and not Constants.System.InvariantCulture ? time.Culture : null;
        var at = new DateTimeOffset(DateTime.SpecifyKind(time.Date, DateTimeKind.Utc));
        return time.Action == ContentScheduleAction.Release ? new ScheduleEntry(culture, PublishTime: at) : new ScheduleEntry(culture, UnpublishTime: at);
    }

    private static bool IsPublished(IContent document, string? culture) => document.Published && (culture is null || document.IsCulturePublished(culture));

    private static DateTime DateOf(IContent document, VariantEntry variant)
        => (variant.Published ? document.GetPublishDate(variant.Culture!) : document.GetUpdateDate(variant.Culture!)) ?? document.UpdateDate;
}
