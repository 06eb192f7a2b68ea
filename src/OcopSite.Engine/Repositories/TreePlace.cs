using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using Umbraco.Cms.Core;

namespace OcopSite.Engine.Repositories;

/// <summary>Where something comes to lie under a parent.</summary>
internal sealed record TreePlace(string ParentPath, int Level, int NextSortOrder)
{
    public string PathOf(int id) => $"{ParentPath},{id}";

    public static TreePlace Under(ContentDb db, Guid objectType, int parentId)
    {
        int next = (db.Nodes.Where(x => x.ObjectType == objectType && x.ParentId == parentId).Max(x => (int?)x.SortOrder) ?? -1) + 1;
        if (parentId == Constants.System.Root)
            return new TreePlace(Constants.System.RootString, 1, next);
        if (parentId is Constants.System.RecycleBinContent or Constants.System.RecycleBinMedia)
            return new TreePlace($"{Constants.System.RootString},{parentId}", 1, next);
        var parent = db.Nodes.AsNoTracking().Where(x => x.Id == parentId && x.ObjectType == objectType).Select(x => new { x.Path, x.Level }).SingleOrDefault()
            ?? throw new InvalidOperationException($"There is no parent {parentId}.");
        return new TreePlace(parent.Path, parent.Level + 1, next);
    }
}
