using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Models.Entities;

namespace OcopSite.Engine.Repositories;

/// <summary>Makes Umbraco's slim entities from rows.</summary>
internal sealed class EntityMapper(ContentTypeRepository contentTypes, MediaTypeRepository mediaTypes)
{
    public IEntitySlim Map(NodeRow row, bool hasChildren)
    {
        ContentEntitySlim entity = row.ObjectType == Constants.ObjectTypes.Document ? Document(row) : Media(row);
        entity.Id = row.Id;
        entity.Key = row.Key;
        entity.Name = row.Name;
        entity.ParentId = row.ParentId;
        entity.Level = row.Level;
        entity.Path = row.Path;
        entity.SortOrder = row.SortOrder;
        entity.Trashed = row.Trashed;
        entity.CreatorId = row.CreatorId;
        entity.CreateDate = row.CreateDate;
        entity.UpdateDate = row.UpdateDate;
        entity.NodeObjectType = row.ObjectType;
        entity.HasChildren = hasChildren;
        return entity;
    }

    private DocumentEntitySlim Document(NodeRow row)
    {
        IContentType? type = contentTypes.Find(row.ContentTypeId);
        CultureRow[] cultures = [.. row.Cultures.Where(x => x.Culture.Length > 0)];
        return new DocumentEntitySlim
        {
            Published = row.Published,
            Edited = row.Edited,
            Variations = type?.Variations ?? ContentVariation.Nothing,
            CultureNames = cultures.Where(x => x.Name is not null).ToDictionary(x => x.Culture, x => x.Name!),
            PublishedCultures = [.. cultures.Where(x => x.PublishedName is not null).Select(x => x.Culture)],
            EditedCultures = [.. cultures.Where(x => x.Edited).Select(x => x.Culture)],
            ContentTypeAlias = type?.Alias ?? "",
            ContentTypeKey = type?.Key ?? Guid.Empty,
            ContentTypeIcon = type?.Icon,
        };
    }

    private MediaEntitySlim Media(NodeRow row)
    {
        IMediaType? type = mediaTypes.Find(row.ContentTypeId);
        return new MediaEntitySlim
        {
            MediaPath = row.MediaPath,
            ContentTypeAlias = type?.Alias ?? "",
            ContentTypeKey = type?.Key ?? Guid.Empty,
            ContentTypeIcon = type?.Icon,
        };
    }
}
