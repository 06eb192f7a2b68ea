namespace OcopSite.Delivery.Api.Search;

/// <summary>A host without an index.</summary>
internal sealed class NoContentSearch : IContentSearch
{
    public IReadOnlyList<Guid>? Find(string text, string culture) => null;
}
