using OcopSite.Engine.Published;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Media;

/// <summary>Puts media in order; those that are equal keep theirs.</summary>
internal delegate IEnumerable<IPublishedContent> MediaOrder(IEnumerable<IPublishedContent> items);

/// <summary>What a query for media may name.</summary>
internal static class MediaQuery
{
    private const string Children = "children:";

    /// <returns><see langword="null"/> when there is no such selector.</returns>
    public static IReadOnlyList<IPublishedContent>? Select(IPublishedSnapshot snapshot, string? fetch)
    {
        if (fetch is null || !fetch.StartsWith(Children, StringComparison.Ordinal)) return null;
        string target = fetch[Children.Length..];
        if (target.Length == 0) return [];
        if (target.Trim('/').Length == 0) return snapshot.GetMediaChildren(null);
        IPublishedContent? folder = Guid.TryParse(target, out Guid key) ? snapshot.FindMedia(key) : MediaPaths.Find(snapshot, target);
        return folder is null ? [] : snapshot.GetMediaChildren(folder.Key);
    }

    /// <returns><see langword="null"/> when there is no such filter.</returns>
    public static Predicate<IPublishedContent>? Filter(string text) => text.Split(':') switch
    {
        ["mediaType", string alias] => item => item.ContentType.Alias == alias,
        ["name", string part] => item => item.Name.Contains(part, StringComparison.OrdinalIgnoreCase),
        _ => null,
    };

    /// <returns><see langword="null"/> when there is no such order.</returns>
    public static MediaOrder? Sort(string text) => text.Split(':') switch
    {
        ["name", string direction] => By(item => item.Name, StringComparer.InvariantCultureIgnoreCase, direction),
        ["createDate", string direction] => By(item => item.CreateDate, Comparer<DateTime>.Default, direction),
        ["updateDate", string direction] => By(item => item.UpdateDate, Comparer<DateTime>.Default, direction),
        ["sortOrder", string direction] => By(item => item.SortOrder, Comparer<int>.Default, direction),
        _ => null,
    };

    private static MediaOrder By<T>(Func<IPublishedContent, T> key, IComparer<T> comparer, string direction)
        => direction.StartsWith("asc", StringComparison.Ordinal) ? items => items.OrderBy(key, comparer) : items => items.OrderByDescending(key, comparer);
}
