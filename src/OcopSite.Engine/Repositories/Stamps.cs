using System.Runtime.CompilerServices;
using OcopSite.Engine.Storage;
using OcopSite.Engine.Storage.Rows;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Engine.Repositories;

/// <summary>Remembers which state of an item an instance was read from, so that a write over a newer state is found out.</summary>
internal static class Stamps
{
    private static readonly ConditionalWeakTable<IContentBase, StrongBox<long>> Known = [];

    public static void Remember(IContentBase item, long stamp) => Known.AddOrUpdate(item, new StrongBox<long>(stamp));

    /// <exception cref="ContentConflictException">The stored item is not the one the instance was read from.</exception>
    public static void EnsureUnchanged(IContentBase item, NodeRow stored)
    {
        // A clone carries no stamp; it is known by the version and the date it was read with.
        bool unchanged = Known.TryGetValue(item, out StrongBox<long>? stamp)
            ? stamp.Value == stored.Stamp && item.VersionId == stored.VersionId
            : item.VersionId == stored.VersionId && (item.IsPropertyDirty(nameof(item.UpdateDate)) || UtcConverter.Store(item.UpdateDate) == stored.UpdateDate);
        if (!unchanged)
            throw Conflict(item, stored);
    }

    public static ContentConflictException Conflict(IContentBase item, NodeRow? stored, Exception? cause = null)
        => new(item.Key, stored is null ? null : new ItemVersion(stored.VersionId, stored.UpdateDate), new ItemVersion(item.VersionId, item.UpdateDate), cause);
}
