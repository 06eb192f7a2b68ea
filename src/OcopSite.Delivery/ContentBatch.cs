namespace OcopSite.Delivery;

/// <summary>A set of documents to take over together.</summary>
/// <param name="Position">Position in the change feed after this batch.</param>
/// <param name="Documents">Published documents, new or changed.</param>
/// <param name="Removed">Documents that are no longer published.</param>
/// <param name="Redirects">Every address that moved; complete in each batch.</param>
public sealed record ContentBatch(
    long Position, IReadOnlyList<DeliveredDocument> Documents, IReadOnlyList<Guid> Removed, IReadOnlyList<Redirect> Redirects);
