using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Services;

namespace OcopSite.Umbraco.Transfer.Exporting;

/// <summary>Puts what is read of items under the entries of what they lie in — or lay in, those in the bin: Umbraco keeps that as a relation.</summary>
internal static class FormerParents
{
    /// <param name="items">Items of one kind.</param>
    /// <param name="relations">Knows where those in the bin lay.</param>
    /// <param name="binRelation">The type of that relation.</param>
    /// <param name="read">Makes an item's entry.</param>
    /// <param name="under">An entry under the parent with a key; <see langword="null"/> at the root.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    /// <returns>The entries in the order the items were created.</returns>
    public static IReadOnlyList<TEntry> Place<TItem, TEntry>(
        IEnumerable<TItem> items, IRelationService relations, string binRelation, Func<TItem, TEntry> read, Func<TEntry, Guid?, TEntry> under, CancellationToken cancellationToken)
        where TItem : IContentBase
    {
        List<(int Id, Guid Key, int ParentId, TEntry Entry)> all = [];
        foreach (TItem item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            all.Add((item.Id, item.Key, ParentOf(item, relations, binRelation), read(item)));
        }

        var keys = all.ToDictionary(item => item.Id, item => item.Key);
        return [.. all.OrderBy(item => item.Id).Select(item => under(item.Entry, keys.TryGetValue(item.ParentId, out Guid key) ? key : null))];
    }

    private static int ParentOf(IContentBase item, IRelationService relations, string binRelation)
        => item.ParentId is not (Constants.System.RecycleBinContent or Constants.System.RecycleBinMedia)
            ? item.ParentId
            : relations.GetByChildId(item.Id, binRelation).FirstOrDefault()?.ParentId ?? Constants.System.Root;
}
