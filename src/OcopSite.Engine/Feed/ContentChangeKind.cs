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
}
