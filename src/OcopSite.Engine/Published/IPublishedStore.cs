namespace OcopSite.Engine.Published;

/// <summary>Everything that is published, in memory.</summary>
public interface IPublishedStore
{
    /// <summary>
    /// The published content as of the newest commit this process knows of. It never changes; take it once for all that
    /// belongs together.
    /// </summary>
    IPublishedSnapshot Current { get; }
}
