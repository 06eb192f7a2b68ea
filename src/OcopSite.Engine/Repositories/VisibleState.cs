using OcopSite.Engine.Storage.Rows;

namespace OcopSite.Engine.Repositories;

/// <summary>What visitors see of a document, as it was when this was made: the cultures it is published in and its segment in each.</summary>
internal sealed class VisibleState(NodeRow node)
{
    public bool Trashed { get; } = node.Trashed;

    public Dictionary<string, string?> Segments { get; } = node.Trashed
        ? []
        : node.Cultures.Where(x => x.PublishedName is not null).ToDictionary(x => x.Culture, x => x.PublishedUrlSegment);

    public IReadOnlyCollection<string> Cultures => Segments.Keys;
}
