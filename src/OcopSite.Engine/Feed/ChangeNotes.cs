using Microsoft.EntityFrameworkCore;
using OcopSite.Engine.Repositories;
using OcopSite.Engine.Scoping;
using OcopSite.Engine.Storage.Rows;
using OcopSite.Engine.Types;
using Umbraco.Cms.Core;

namespace OcopSite.Engine.Feed;

/// <summary>Notes what visitors will see differently once the ambient transaction has committed.</summary>
internal sealed class ChangeNotes(ContentScopeProvider scopes, ContentTypeRepository contentTypes, MediaTypeRepository mediaTypes)
{
    public void Add(NodeRow node, ContentChangeKind kind, IEnumerable<string> cultures)
        => scopes.Current.Changes.Add(node, AliasOf(node), kind, cultures.Where(culture => culture.Length > 0));

    public void Add(NodeRow node, ContentChangeKind kind) => Add(node, kind, node.PublishedCultures());

    /// <summary>What lies under a document appears, disappears and moves with it.</summary>
    public void AddWithDescendants(NodeRow node, ContentChangeKind kind, IReadOnlyCollection<string> cultures)
    {
        Add(node, kind, cultures);
        string prefix = node.Path + ",";
        List<NodeRow> descendants = [.. scopes.Db.Nodes.AsNoTracking().Include(x => x.Cultures)
            .Where(x => x.ObjectType == node.ObjectType && x.Path.StartsWith(prefix) && x.Published && !x.Trashed)];
        foreach (NodeRow descendant in descendants)
        {
            IReadOnlyList<string> published = descendant.PublishedCultures();
            string[] affected = [.. published.Where(culture => culture.Length == 0 || cultures.Contains("") || cultures.Contains(culture))];
            if (affected.Length > 0)
                Add(descendant, kind, affected);
        }
    }

    private string AliasOf(NodeRow node) => node.ObjectType == Constants.ObjectTypes.Media
        ? mediaTypes.Find(node.ContentTypeId)?.Alias ?? ""
        : contentTypes.Find(node.ContentTypeId)?.Alias ?? "";
}
