using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

/// <summary>The published documents and the media at one moment. A document is here when it and all above it are published.</summary>
public interface IPublishedSnapshot : IDocumentRoutes
{
    /// <summary>The number of the last change in it.</summary>
    long Sequence { get; }

    /// <summary>All documents, parents before their children, siblings in their order.</summary>
    IReadOnlyList<IPublishedContent> Documents { get; }

    /// <summary>All media that are not in the bin, in the same order.</summary>
    IReadOnlyList<IPublishedContent> Media { get; }

    IPublishedContent? FindDocument(Guid key);

    IPublishedContent? FindMedia(Guid key);

    /// <summary>The documents with these keys, in the order of the keys; those that are not published are left out.</summary>
    IReadOnlyList<IPublishedContent> GetDocuments(IEnumerable<Guid> keys);

    /// <summary>What lies directly under a document or media item, in its order; the roots for null.</summary>
    IReadOnlyList<IPublishedContent> GetDocumentChildren(Guid? parent);

    IReadOnlyList<IPublishedContent> GetMediaChildren(Guid? parent);

    /// <summary>What a document or media item lies in, the nearest first. A document that is published below one that is not has those above both.</summary>
    IReadOnlyList<IPublishedContent> GetAncestors(Guid key);

    /// <summary>When the newest version of a document was written, even if that one is not published.</summary>
    DateTime GetNewestVersionDate(Guid key);
}
