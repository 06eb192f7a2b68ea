namespace OcopSite.Delivery;

/// <summary>
/// Where the public site reads published content from: documents as the Content Delivery API gives them, whether they come in
/// process from our engine or over HTTP from another Umbraco.
/// </summary>
public interface IContentSource
{
    /// <summary>Everything that is published now, with the position in the change feed that it corresponds to.</summary>
    Task<ContentBatch> ReadAllAsync(CancellationToken cancellationToken);

    /// <summary>
    /// What changed after a position. A changed document comes whole, with all its languages; so do the documents whose delivered form the
    /// change affects. An empty batch has the position asked for.
    /// </summary>
    Task<ContentBatch> ReadChangesAsync(long after, CancellationToken cancellationToken);

    /// <summary>Completes as soon as there may be something after the position.</summary>
    Task WaitForChangesAsync(long after, CancellationToken cancellationToken);
}
