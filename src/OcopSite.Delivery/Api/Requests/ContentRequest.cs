using OcopSite.Delivery.Api.Answers;
using OcopSite.Engine.Published;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Delivery.Api.Requests;

/// <summary>What a request for documents says beside its address.</summary>
/// <param name="State">The content it is answered from, throughout.</param>
/// <param name="StartItem">The root it keeps to.</param>
internal sealed record ContentRequest(ContentState State, Presentation Presentation, IPublishedContent? StartItem)
{
    private string Culture => Presentation.Culture;

    /// <summary>The document at a path. A root has its own segment beside the address it is given.</summary>
    public IPublishedContent? FindByPath(string path)
    {
        IPublishedSnapshot content = State.Snapshot;
        string[] segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        Guid? key = (segments, StartItem) switch
        {
            ([], null) => content.FindByPath("/", Culture),
            ([], not null) => StartItem.Key,
            ([string segment], null) when Root(segment, StringComparison.Ordinal) is IPublishedContent root => root.Key,
            _ => content.FindByPath(string.Join('/', segments), Culture, StartItem?.Key),
        };
        return key is null ? null : content.FindDocument(key.Value);
    }

    /// <summary>The root with a segment of its own.</summary>
    public IPublishedContent? Root(string segment, StringComparison comparison)
        => State.Snapshot.GetDocumentChildren(null).FirstOrDefault(root => string.Equals(State.Snapshot.RouteOf(root.Key, Culture)?.RootSegment, segment, comparison));
}
