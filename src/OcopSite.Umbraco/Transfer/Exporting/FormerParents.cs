using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Transfer.Exporting;

/// <summary>Where items lie, and where those in the bin lay: Umbraco keeps that as a relation.</summary>
internal static class FormerParents
{
    public static int Of(IContentBase item, IRelationService relations, string binRelation)
        => item.ParentId is not (Constants.System.RecycleBinContent or Constants.System.RecycleBinMedia)
            ? item.ParentId
            : relations.GetByChildId(item.Id, binRelation).FirstOrDefault()?.ParentId ?? Constants.System.Root;
}
