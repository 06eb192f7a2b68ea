namespace OcopSite.Engine.Feed;

/// <summary>What happened to an item that visitors can see.</summary>
public enum ContentChangeKind
{
    Published,
    Unpublished,
    Moved,
    Sorted,
    Trashed,
    Deleted,
    MediaSaved,
    MediaRemoved,

    /// <summary>Old addresses were added or removed by hand; it belongs to no item.</summary>
    RedirectsChanged,
}
