using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Repositories;

/// <summary>Looks for items whose path or level does not follow from their parent's, and mends them on request.</summary>
internal static class TreeIntegrity
{
    public static ContentDataIntegrityReport Check(ContentDb db, Guid objectType, ContentDataIntegrityReportOptions options)
    {
        var nodes = db.Nodes.AsNoTracking().Where(x => x.ObjectType == objectType)
            .OrderBy(x => x.Level).Select(x => new { x.Id, x.ParentId, x.Path, x.Level }).ToList();
        var right = new Dictionary<int, (string Path, int Level)>
        {
            [Constants.System.Root] = (Constants.System.RootString, 0),
            [Constants.System.RecycleBinContent] = ($"{Constants.System.RootString},{Constants.System.RecycleBinContent}", 0),
            [Constants.System.RecycleBinMedia] = ($"{Constants.System.RootString},{Constants.System.RecycleBinMedia}", 0),
        };
        var found = new Dictionary<int, ContentDataIntegrityReportEntry>();
        foreach (var node in nodes)
        {
            if (!right.TryGetValue(node.ParentId, out (string Path, int Level) parent))
            {
                found.Add(node.Id, new ContentDataIntegrityReportEntry(ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId));
                continue;
            }
            (string path, int level) = right[node.Id] = ($"{parent.Path},{node.Id}", parent.Level + 1);
            if (node.Path == path && node.Level == level)
                continue;
            found.Add(node.Id, new ContentDataIntegrityReportEntry(ContentDataIntegrityReport.IssueType.InvalidPathAndLevelByParentId) { Fixed = options.FixIssues });
            if (options.FixIssues)
                db.Nodes.Where(x => x.Id == node.Id).ExecuteUpdate(set => set.SetProperty(x => x.Path, path).SetProperty(x => x.Level, level));
        }
        return new ContentDataIntegrityReport(found);
    }
}
