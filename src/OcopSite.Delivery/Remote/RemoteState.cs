namespace OcopSite.Delivery.Remote;

/// <summary>What was last handed over, so that the next look at the other side can tell what is new.</summary>
/// <param name="Position">Counts the batches: later ones have higher numbers.</param>
/// <param name="Redirects">Addresses that documents had before they moved, as far as this site has seen them move.</param>
internal sealed record RemoteState(long Position, IReadOnlyDictionary<Guid, DocumentTrace> Documents, IReadOnlyList<Redirect> Redirects)
{
    public static RemoteState Empty { get; } = new(0, new Dictionary<Guid, DocumentTrace>(), []);

    /// <summary>The state with some documents replaced and removed. Who moved leaves a redirect behind; who moves in takes one away.</summary>
    public RemoteState With(long position, IEnumerable<DeliveredDocument> changed, IEnumerable<Guid> removed)
    {
        Dictionary<Guid, DocumentTrace> documents = new(Documents);
        List<Redirect> moved = [];
        foreach (Guid id in removed) documents.Remove(id);
        foreach (DeliveredDocument document in changed)
        {
            DocumentTrace trace = DocumentTrace.Of(document);
            if (documents.TryGetValue(document.Id, out DocumentTrace? before))
                moved.AddRange(before.Paths.Where(p => trace.Paths.TryGetValue(p.Key, out string? now) && now != p.Value).Select(p => new Redirect(p.Key, p.Value, document.Id)));
            documents[document.Id] = trace;
        }

        HashSet<(string, string)> taken = [.. documents.Values.SelectMany(d => d.Paths.Select(p => (p.Key, p.Value)))];
        return new RemoteState(position, documents, [.. moved.Concat(Redirects).DistinctBy(r => (r.Culture, r.Path)).Where(r => !taken.Contains((r.Culture, r.Path)))]);
    }
}
