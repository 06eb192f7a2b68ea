namespace OcopSite.Engine;

/// <summary>Which documents use an item: what an editor wants to know before taking it away, and a cache after it changed.</summary>
public interface IReferenceQuery
{
    /// <summary>Everything that refers to one of these documents or media items in a draft or in what is published.</summary>
    Task<IReadOnlyList<ContentReference>> GetReferencesAsync(IReadOnlyCollection<Guid> keys, CancellationToken cancellationToken);
}
