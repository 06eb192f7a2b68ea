using OcopSite.Content.Items;

namespace OcopSite.Content.Rules;

/// <summary>Follows localities through reforms: what a former unit is today, and what lay where a present one lies.</summary>
public sealed class LocalityHistory
{
    private readonly Dictionary<Guid, Locality> _byId;
    private readonly ILookup<Guid, Locality> _predecessors;

    public LocalityHistory(IEnumerable<Locality> localities)
    {
        _byId = localities.ToDictionary(l => l.Id);
        _predecessors = _byId.Values
            .SelectMany(former => former.SucceededByIds.Distinct().Select(id => (id, former)))
            .ToLookup(x => x.id, x => x.former);
    }

    public Locality? Find(Guid? id) => id is Guid key ? _byId.GetValueOrDefault(key) : null;

    /// <summary>The units that stand on the ground of <paramref name="locality"/> on a day, in order; itself while it exists.</summary>
    public IReadOnlyList<Locality> OnDay(Locality locality, DateOnly day)
    {
        var found = new List<Locality>();
        Follow(locality, day, found, []);
        return found;
    }

    /// <summary>The former units whose ground <paramref name="locality"/> took over, wholly or in part.</summary>
    public IEnumerable<Locality> PredecessorsOf(Locality locality) => _predecessors[locality.Id];

    // Data may contain a circle by mistake: a unit is visited once.
    private void Follow(Locality locality, DateOnly day, List<Locality> found, HashSet<Guid> seen)
    {
        if (!seen.Add(locality.Id)) return;
        if (locality.ExistsOn(day))
        {
            found.Add(locality);
            return;
        }

        foreach (Guid id in locality.SucceededByIds)
            if (_byId.TryGetValue(id, out Locality? next)) Follow(next, day, found, seen);
    }
}
