using OcopSite.Delivery.Snapshots;

namespace OcopSite.Web.Preview;

/// <summary>What a page that shows a draft reads in the place of what is published.</summary>
/// <param name="Snapshot">With the draft in it.</param>
/// <param name="Path">The address of the draft.</param>
internal sealed record PreviewedSnapshot(PublishedSnapshot Snapshot, string Path);
