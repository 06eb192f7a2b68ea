using OcopSite.Delivery.Snapshots;

namespace OcopSite.Delivery.Embedded;

/// <summary>The site as it would be with a draft published: for looking at the draft on its real page.</summary>
public interface IDraftSnapshots
{
    /// <summary>The present snapshot with one document as its draft has it; <see langword="null"/> when there is no such document, or it is in the bin.</summary>
    PublishedSnapshot? WithDraft(Guid key);
}
