namespace OcopSite.Engine.Published;

/// <summary>Everything that is published, in memory.</summary>
public interface IPublishedStore
{
    /// <summary>
    /// The published content as of the newest commit this process knows of. It never changes; take it once for all that
    /// belongs together.
    /// </summary>
    IPublishedSnapshot Current { get; }

    /// <summary>
    /// All documents that are not in the bin, each as its newest version has it, for previews. Read from the database each time; the media are those
    /// of <see cref="Current"/>.
    /// </summary>
    IPublishedSnapshot ReadDrafts();
}
