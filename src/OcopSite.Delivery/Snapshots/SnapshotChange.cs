using OcopSite.Content.Items;

namespace OcopSite.Delivery.Snapshots;

/// <summary>The step from one snapshot to the next.</summary>
/// <param name="Ids">Documents that appeared, changed or went away.</param>
/// <param name="IsInitial">The first one after the start: everything is new to this process, though perhaps not to what is on disk.</param>
public sealed record SnapshotChange(PublishedSnapshot Before, PublishedSnapshot After, IReadOnlySet<Guid> Ids, bool IsInitial)
{
    /// <summary>Aliases of the document types that are touched.</summary>
    public IReadOnlySet<string> ContentTypes => Ids
        .SelectMany(id => Before.VersionsOf(id).Concat(After.VersionsOf(id)))
        .Select(item => item.ContentType)
        .ToHashSet();

    /// <summary>Language versions that are there after the step.</summary>
    public IEnumerable<PublishedItem> Present => Ids.SelectMany(After.VersionsOf);
}
