using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Installing;

/// <summary>Which key a described type really has on this site, and the configuration that goes with it.</summary>
internal sealed class KeyMap
{
    private readonly Dictionary<Guid, Guid> _real = [];

    public Guid this[Guid described] => _real.GetValueOrDefault(described, described);

    public void Add(Guid described, Guid real)
    {
        if (described != real) _real.Add(described, real);
    }

    /// <summary>The exchange of one description's keys for those of another of the same types.</summary>
    public static KeyMap Between(ContentSchema described, ContentSchema real)
    {
        var keys = new KeyMap();
        foreach ((DocumentTypeDefinition from, DocumentTypeDefinition to) in described.DocumentTypes.Zip(real.DocumentTypes)) keys.Add(from.Key, to.Key);
        foreach ((MediaTypeDefinition from, MediaTypeDefinition to) in described.MediaTypes.Zip(real.MediaTypes)) keys.Add(from.Key, to.Key);
        return keys;
    }

    /// <summary>A stored value with the keys in it exchanged: blocks name their types by key.</summary>
    public object? ExchangeValue(object? value) => value is string text && _real.Count > 0 ? Exchange(text) : value;

    /// <summary>The configuration of a data type with the keys in it exchanged: block lists and picker filters name types by key.</summary>
    public IReadOnlyDictionary<string, object> Exchange(IReadOnlyDictionary<string, object> configuration)
        => _real.Count == 0 ? configuration : configuration.ToDictionary(entry => entry.Key, entry => Exchange(entry.Value));

    private object Exchange(object value) => value switch
    {
        string text => _real.Aggregate(text, (t, pair) => t.Replace(pair.Key.ToString(), pair.Value.ToString(), StringComparison.OrdinalIgnoreCase)),
        IReadOnlyDictionary<string, object> nested => nested.ToDictionary(entry => entry.Key, entry => Exchange(entry.Value)),
        object[] items => items.Select(Exchange).ToArray(),
        _ => value,
    };
}
