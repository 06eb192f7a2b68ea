using OcopSite.Content;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core;

namespace OcopSite.Engine.Storage;

/// <summary>The relation types Umbraco's services look for by alias.</summary>
internal static class BuiltInRelationTypes
{
    private static readonly Guid Document = Constants.ObjectTypes.Document;
    private static readonly Guid Media = Constants.ObjectTypes.Media;

    public static RelationTypeRow[] All { get; } =
    [
        Row(1, Constants.Conventions.RelationTypes.RelateDocumentOnCopyAlias, Constants.Conventions.RelationTypes.RelateDocumentOnCopyName, Document, Document, bidirectional: true),
        Row(2, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteAlias, Constants.Conventions.RelationTypes.RelateParentDocumentOnDeleteName, Document, Document),
        Row(3, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteAlias, Constants.Conventions.RelationTypes.RelateParentMediaFolderOnDeleteName, Media, Media),
        Row(4, Constants.Conventions.RelationTypes.RelatedMediaAlias, Constants.Conventions.RelationTypes.RelatedMediaName, null, null, dependency: true),
        Row(5, Constants.Conventions.RelationTypes.RelatedDocumentAlias, Constants.Conventions.RelationTypes.RelatedDocumentName, null, null, dependency: true),
    ];

    private static RelationTypeRow Row(int id, string alias, string name, Guid? parent, Guid? child, bool bidirectional = false, bool dependency = false) => new()
    {
        Id = id,
        Key = UuidV5.Create(UuidV5.UrlNamespace, $"ocop:schema/relation-type/{alias}"),
        Alias = alias,
        Name = name,
        IsBidirectional = bidirectional,
        IsDependency = dependency,
        ParentObjectType = parent,
        ChildObjectType = child,
    };
}
