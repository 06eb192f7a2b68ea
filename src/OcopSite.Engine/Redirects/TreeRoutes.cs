using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Redirects;

/// <summary>The addresses of published documents as the database has them at this moment, for a part of the tree.</summary>
internal sealed class TreeRoutes(ContentDb db)
{
    /// <summary>The ids of a document and of all under it.</summary>
    public int[] Branch(NodeRow node)
        => [node.Id, .. db.Nodes.Where(x => x.ObjectType == node.ObjectType && x.Path.StartsWith(node.Path + ",")).Select(x => x.Id)];

    /// <summary>Path by document key and culture; documents without a public address are left out.</summary>
    public Dictionary<(Guid Key, string Culture), string> Of(int[] ids, string parentPath)
    {
        int[] all = [.. ids, .. parentPath.Split(',').Skip(1).Select(int.Parse)];
        Dictionary<int, NodeRow> nodes = db.Nodes.AsNoTracking().Include(x => x.Cultures).Where(x => all.Contains(x.Id)).ToDictionary(x => x.Id);
        var routes = new Dictionary<(Guid, string), string>();
        foreach (NodeRow node in ids.Where(nodes.ContainsKey).Select(id => nodes[id]))
        {
            foreach (CultureRow culture in node.Cultures)
            {
                if (Path(node, culture.Culture, nodes) is { } path)
                    routes.Add((node.Key, culture.Culture), path);
            }
        }
        return routes;
    }

    private static string? Path(NodeRow node, string culture, Dictionary<int, NodeRow> nodes)
    {
        var segments = new Stack<string>();
        for (NodeRow? current = node; current is not null; current = nodes.GetValueOrDefault(current.ParentId))
        {
            string? segment = current.Cultures.FirstOrDefault(x => x.Culture == culture || x.Culture.Length == 0)?.PublishedUrlSegment;
            if (!current.Published || current.Trashed || segment is null)
                return null;
            segments.Push(segment);
        }

        // The segment of a root is not part of the addresses under it.
        segments.Pop();
        return "/" + string.Join('/', segments);
    }
}
