namespace OcopSite.Engine;

/// <summary>The content engine as its host starts it.</summary>
public interface IContentEngine
{
    /// <summary>
    /// Brings the database to this version's schema. To be awaited before anything else of the engine is used; may be
    /// interrupted and called again.
    /// </summary>
    Task InitializeAsync(CancellationToken cancellationToken);

    /// <summary>Completes once <see cref="InitializeAsync"/> has succeeded; what the engine does on its own waits for it.</summary>
    Task Initialized { get; }
}
