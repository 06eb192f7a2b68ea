using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Repositories;

/// <summary>Names and URL segments under one parent: unique in each culture.</summary>
internal sealed class Siblings(ContentDb db, Guid objectType, int parentId, int ownId)
{
    /// <summary>The name, with a number when a sibling has it.</summary>
    public string FreeName(string name, string culture)
    {
        string key = NameKey.Of(name);
        string stem = key.Split(" (")[0];
        HashSet<string?> taken = [.. InCulture(culture).Where(x => x.NameKey!.StartsWith(stem)).Select(x => x.NameKey)];
        return taken.Contains(key) ? Numbered.Name(name, candidate => taken.Contains(NameKey.Of(candidate))) : name;
    }

    /// <summary>The segment of a draft: nothing else under the parent has it, published or not.</summary>
    public string? FreeDraftSegment(string? segment, string culture)
        => Free(segment, Starting(segment, culture).SelectMany(x => new[] { x.Draft, x.Published }));

    /// <summary>The segment to publish under. Who was published first keeps it.</summary>
    public string? FreePublishedSegment(string? segment, string culture)
        => Free(segment, Starting(segment, culture).Select(x => x.Published));

    private static string? Free(string? segment, IEnumerable<string?> others)
    {
        if (string.IsNullOrEmpty(segment))
            return null;
        HashSet<string?> taken = [.. others];
        return Numbered.Segment(segment, taken.Contains);
    }

    private IEnumerable<(string? Draft, string? Published)> Starting(string? segment, string culture)
        => string.IsNullOrEmpty(segment)
            ? []
            : InCulture(culture).Where(x => x.UrlSegment!.StartsWith(segment) || x.PublishedUrlSegment!.StartsWith(segment))
                .Select(x => new { x.UrlSegment, x.PublishedUrlSegment }).AsEnumerable().Select(x => (x.UrlSegment, x.PublishedUrlSegment));

    // What does not vary shares its addresses with every culture.
    private IQueryable<CultureRow> InCulture(string culture)
        => from row in db.Cultures.AsNoTracking()
           join node in db.Nodes on row.NodeId equals node.Id
           where node.ObjectType == objectType && node.ParentId == parentId && node.Id != ownId
               && (culture == "" || row.Culture == "" || row.Culture == culture)
           select row;
}
