namespace OcopSite.Engine;

/// <summary>The content engine as its host starts it.</summary>
public interface IContentEngine
{
    /// <summary>
    /// Brings the database to this version's schema. To be awaited before anything else of the engine is used; may be
    /// interrupted and called again.
    /// </summary>
    Task InitializeAsync(CancellationToken cancellationToken);
}
