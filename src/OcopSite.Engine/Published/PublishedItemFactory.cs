using System.Collections.Concurrent;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.PublishedContent;

namespace OcopSite.Engine.Published;

/// <summary>Makes published items from rows.</summary>
internal sealed class PublishedItemFactory(
    ContentTypeRepository contentTypes, MediaTypeRepository mediaTypes, IPublishedContentTypeFactory publishedTypes, IVariationContextAccessor variation)
{
    private readonly ConcurrentDictionary<int, IPublishedContentType> _types = [];

    /// <returns>Null when the type of the item is not in the schema.</returns>
    public PublishedItem? Create(NodeRow node, VersionRow version, bool preview)
    {
        IContentTypeComposition? type = node.ObjectType == Constants.ObjectTypes.Media
            ? mediaTypes.Find(node.ContentTypeId)
            : contentTypes.Find(node.ContentTypeId);
        return type is null ? null : new PublishedItem(new PublishedItemSource(node, version, type, preview), TypeOf(type), variation);
    }

    public IPublishedContentType TypeOf(IContentTypeComposition type) => _types.GetOrAdd(type.Id, _ => publishedTypes.CreateContentType(type));
}
