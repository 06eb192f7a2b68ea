using System.Globalization;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Delivery.Snapshots;
using OcopSite.Search;

namespace OcopSite.Web.Search;

/// <summary>Keeps the search index up with the snapshot, and with the calendar: stars are searched by the recognition in force today.</summary>
internal sealed class SearchIndexer(ISearchIndex index, TimeProvider clock) : ISnapshotObserver, IDisposable
{
    // Another build may see the same content in another way.
    private static readonly string Build = typeof(SearchIndexer).Module.ModuleVersionId.ToString("N")[..8];

    private readonly SemaphoreSlim _turn = new(1, 1);
    private PublishedSnapshot? _latest;
    private DateOnly _day;

    public async Task PrepareAsync(SnapshotChange change, CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            DateTimeOffset now = clock.GetUtcNow();
            DateOnly today = VietnamTime.DayAt(now);
            string version = VersionOf(change.After, today);
            // An index of an earlier day is brought up to date behind the first visitors (FollowCalendarAsync), not in front of them.
            if (change.IsInitial && DayOf(index.Version, change.After) is DateOnly indexed)
            {
                (_latest, _day) = (change.After, indexed);
                return;
            }

            var projection = new SearchProjection(change.After, now);
            if (change.IsInitial || index.Version is null)
            {
                await index.RebuildAsync(projection.All(), version, cancellationToken);
            }
            else
            {
                await UpdateAsync(projection, Affected(change), version, cancellationToken);
            }

            (_latest, _day) = (change.After, today);
        }
        finally
        {
            _turn.Release();
        }
    }

    public Task CompleteAsync(SnapshotChange change, CancellationToken cancellationToken) => Task.CompletedTask;

    /// <summary>On a new day: products whose recognitions ran out, or near it, are indexed anew.</summary>
    public async Task FollowCalendarAsync(CancellationToken cancellationToken)
    {
        await _turn.WaitAsync(cancellationToken);
        try
        {
            DateTimeOffset now = clock.GetUtcNow();
            DateOnly today = VietnamTime.DayAt(now);
            if (_latest is not PublishedSnapshot snapshot || today == _day) return;
            IEnumerable<Guid> products = snapshot.In(snapshot.Schema.DefaultCulture).Products.Select(p => p.Id);
            await UpdateAsync(new SearchProjection(snapshot, now), [.. products], VersionOf(snapshot, today), cancellationToken);
            _day = today;
        }
        finally
        {
            _turn.Release();
        }
    }

    public void Dispose() => _turn.Dispose();

    private async Task UpdateAsync(SearchProjection projection, HashSet<Guid> ids, string version, CancellationToken cancellationToken)
    {
        SearchDocument[] present = [.. ids.SelectMany(projection.Of)];
        ids.ExceptWith(present.Select(d => d.Id));
        await index.UpdateAsync(present, ids, version, cancellationToken);
    }

    /// <summary>What changed, with the items whose documents name something that changed.</summary>
    private static HashSet<Guid> Affected(SnapshotChange change)
    {
        IReadOnlySet<Guid> ids = change.Ids;
        bool Touches(Guid? id) => id is Guid key && ids.Contains(key);
        bool IsIn(Whereabouts where) => Touches(where.LocalityId) || Touches(where.FormerDistrictId);

        IEnumerable<PublishedItem> dependants = change.After.Schema.Languages.SelectMany(l => change.After.In(l.IsoCode).All).Where(item => item switch
        {
            Product product => Touches(product.ProducerId) || IsIn(product.Where),
            Producer producer => IsIn(producer.Where),
            Place place => IsIn(place.Where) || place.ProductIds.Any(ids.Contains),
            Trail trail => trail.Stops.Any(s => ids.Contains(s.AtId)),
            Event happening => Touches(happening.LocalityId),
            Locality locality => locality.SucceededByIds.Any(ids.Contains),
            _ => false,
        });
        // A producer's document names its products, a present locality those it succeeded.
        IEnumerable<Guid> named = ids.SelectMany(id => change.Before.VersionsOf(id).Concat(change.After.VersionsOf(id))).SelectMany<PublishedItem, Guid>(item => item switch
        {
            Product { ProducerId: Guid producer } => [producer],
            Locality locality => locality.SucceededByIds,
            _ => [],
        });
        return [.. ids, .. dependants.Select(d => d.Id), .. named];
    }

    private static string VersionOf(PublishedSnapshot snapshot, DateOnly day) => ContentOf(snapshot) + day.ToString("O", CultureInfo.InvariantCulture);

    private static string ContentOf(PublishedSnapshot snapshot)
        => string.Create(CultureInfo.InvariantCulture, $"{Build}/{snapshot.Position}/{snapshot.DocumentCount}/");

    /// <summary>The day an index of this very content was made for; <see langword="null"/> when it holds something else.</summary>
    private static DateOnly? DayOf(string? version, PublishedSnapshot snapshot)
        => version?.StartsWith(ContentOf(snapshot), StringComparison.Ordinal) == true
            && DateOnly.TryParseExact(version[ContentOf(snapshot).Length..], "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out DateOnly day)
                ? day
                : null;
}
