using System.Collections.Frozen;
using System.Collections.Immutable;
using OcopSite.Content.Items;
using OcopSite.Content.Rules;
using OcopSite.Content.Schema;

namespace OcopSite.Delivery.Snapshots;

/// <summary>All published content at one moment, in every language. Immutable: a change makes a new one, and a reader keeps the one it began with.</summary>
public sealed class PublishedSnapshot
{
    private readonly ImmutableDictionary<Guid, ImmutableArray<Entry>> _entries;
    private readonly FrozenDictionary<string, CultureSnapshot> _cultures;
    private readonly FrozenDictionary<(string Culture, string Path), Guid> _redirects;

    private PublishedSnapshot(
        ContentSchema schema, long position, ImmutableDictionary<Guid, ImmutableArray<Entry>> entries, FrozenDictionary<(string, string), Guid> redirects)
    {
        Schema = schema;
        Position = position;
        _entries = entries;
        _redirects = redirects;
        ILookup<string, Entry> byCulture = entries.Values.SelectMany(e => e).ToLookup(e => e.Item.Culture);
        _cultures = schema.Languages.ToFrozenDictionary(
            l => l.IsoCode,
            l => new CultureSnapshot(l.IsoCode, [.. byCulture[l.IsoCode].OrderBy(e => e.SortKey, SortKeyComparer.Instance).Select(e => e.Item)]));
    }

    public ContentSchema Schema { get; }

    /// <summary>The position in the change feed that this state corresponds to.</summary>
    public long Position { get; }

    public int DocumentCount => _entries.Count;

    public IReadOnlyCollection<Guid> Ids => [.. _entries.Keys];

    public static PublishedSnapshot Empty(ContentSchema schema)
        => new(schema, 0, ImmutableDictionary<Guid, ImmutableArray<Entry>>.Empty, FrozenDictionary<(string, string), Guid>.Empty);

    /// <exception cref="KeyNotFoundException">The site has no such language.</exception>
    public CultureSnapshot In(string culture) => _cultures[culture];

    /// <summary>The language versions of a document.</summary>
    public IEnumerable<PublishedItem> VersionsOf(Guid id) => _entries.TryGetValue(id, out ImmutableArray<Entry> entries) ? entries.Select(e => e.Item) : [];

    /// <summary>Where the content of an old address lives now, or <see langword="null"/>.</summary>
    /// <param name="culture">The language of the old address.</param>
    /// <param name="routePath">The old route path without the language prefix.</param>
    /// <remarks>An address that belonged to no language leads to the language it is asked for in.</remarks>
    public string? FindRedirect(string culture, string routePath)
        => _redirects.TryGetValue((culture, routePath), out Guid target) || _redirects.TryGetValue(("", routePath), out target)
            ? In(culture).Find<PublishedItem>(target)?.Url
            : null;

    /// <summary>A new snapshot with some documents replaced, added or removed.</summary>
    internal PublishedSnapshot With(long position, IEnumerable<(Guid Id, ImmutableArray<PublishedItem> Versions)> changed, IEnumerable<Guid> removed, IEnumerable<Redirect> redirects)
    {
        ImmutableDictionary<Guid, ImmutableArray<Entry>>.Builder entries = _entries.ToBuilder();
        foreach (Guid id in removed) entries.Remove(id);
        foreach ((Guid id, ImmutableArray<PublishedItem> versions) in changed)
        {
            if (versions.IsEmpty) entries.Remove(id);
            else entries[id] = EntriesOf(versions);
        }

        FrozenDictionary<(string, string), Guid> moved = redirects
            .DistinctBy(r => (r.Culture, r.Path))
            .ToFrozenDictionary(r => (r.Culture, r.Path), r => r.Target);
        return new PublishedSnapshot(Schema, position, entries.ToImmutable(), moved);
    }

    /// <summary>A new snapshot with one document replaced; all else, the position too, stays.</summary>
    internal PublishedSnapshot With(Guid id, ImmutableArray<PublishedItem> versions)
        => new(Schema, Position, _entries.SetItem(id, EntriesOf(versions)), _redirects);

    private static ImmutableArray<Entry> EntriesOf(ImmutableArray<PublishedItem> versions) => [.. versions.Select(v => new Entry(v, VietnameseAlphabet.SortKey(v.Name)))];

    private sealed record Entry(PublishedItem Item, byte[] SortKey);

    private sealed class SortKeyComparer : IComparer<byte[]>
    {
        public static readonly SortKeyComparer Instance = new();

        public int Compare(byte[]? x, byte[]? y) => x.AsSpan().SequenceCompareTo(y);
    }
}
