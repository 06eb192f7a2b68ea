using OcopSite.Engine.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Engine.Media;

/// <summary>The type of an item, for Umbraco's extension that stores uploaded files.</summary>
internal sealed class TypesOfContent(ContentTypeRepository contentTypes, MediaTypeRepository mediaTypes) : IContentTypeBaseServiceProvider
{
    public IContentTypeBaseService For(IContentBase contentBase) => throw new NotSupportedException("Types are defined in code.");

    public IContentTypeComposition? GetContentTypeOf(IContentBase contentBase)
        => contentBase is IMedia ? mediaTypes.Find(contentBase.ContentTypeId) : contentTypes.Find(contentBase.ContentTypeId);
}
