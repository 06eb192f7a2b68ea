namespace OcopSite.Delivery.Api.Search;

/// <summary>Looks for documents by their texts. The host has it from whatever index it keeps.</summary>
public interface IContentSearch
{
    /// <summary>The keys of the documents that a text finds, the best first.</summary>
    /// <returns><see langword="null"/> while there is no index.</returns>
    IReadOnlyList<Guid>? Find(string text, string culture);
}
