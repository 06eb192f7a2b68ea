using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Strings;
using Umbraco.Extensions;

namespace OcopSite.Engine.Repositories;

/// <summary>Writes names and URL segments of a document to its culture rows.</summary>
internal sealed class DocumentCultures(IUrlSegmentProvider urlSegments)
{
    /// <param name="changesState">Whether something is published or taken back; else what visitors read stays as it is stored.</param>
    public void Write(IContent document, NodeRow node, Siblings siblings, bool moved, bool changesState)
    {
        bool varies = document.ContentType.VariesByCulture();
        string[] cultures = varies
            ? [.. document.CultureInfos!.Keys.Union(document.PublishedCultures).Union(node.Cultures.Select(x => x.Culture))]
            : [""];
        foreach (string culture in cultures)
        {
            CultureRow row = node.Culture(culture);
            Draft(row, document, siblings, moved);
            // A publication that was refused has left published names in memory.
            if (changesState) Published(row, document, node);
            if (changesState || moved) PublishedSegment(row, document, siblings, moved);
            if (row is { Name: null, PublishedName: null })
                node.Cultures.Remove(row);
        }
    }

    private void Draft(CultureRow row, IContent document, Siblings siblings, bool moved)
    {
        string? culture = NullIfEmpty(row.Culture);
        row.Name = document.GetCultureName(culture);
        row.NameKey = row.Name is null ? null : NameKey.Of(row.Name);
        row.Date = culture is null ? document.UpdateDate : document.GetUpdateDate(culture);
        row.Edited = culture is null ? document.Edited : document.IsCultureEdited(culture);
        row.UrlSegment = row.Name is null
            ? null
            : Segment(row.UrlSegment, urlSegments.GetUrlSegment(document, published: false, culture), moved, segment => siblings.FreeDraftSegment(segment, row.Culture));
    }

    private static void Published(CultureRow row, IContent document, NodeRow node)
    {
        string? culture = NullIfEmpty(row.Culture);
        row.PublishedName = node.Published ? document.GetPublishName(culture) : null;
        row.PublishedDate = row.PublishedName is null ? null : culture is null ? document.PublishDate : document.GetPublishDate(culture);
    }

    private void PublishedSegment(CultureRow row, IContent document, Siblings siblings, bool moved)
        => row.PublishedUrlSegment = row.PublishedName is null
            ? null
            : Segment(row.PublishedUrlSegment, urlSegments.GetUrlSegment(document, published: true, NullIfEmpty(row.Culture)), moved, segment => siblings.FreePublishedSegment(segment, row.Culture));

    // A segment that got a number keeps it, so that an address does not change because a neighbour went away.
    private static string? Segment(string? current, string? wanted, bool moved, Func<string?, string?> free)
        => !moved && current is not null && wanted is not null && Numbered.IsSegmentOf(current, wanted) ? current : free(wanted);

    private static string? NullIfEmpty(string culture) => culture.Length == 0 ? null : culture;
}
