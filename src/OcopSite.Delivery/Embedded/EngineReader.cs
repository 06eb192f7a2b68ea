using OcopSite.Content.Schema;
using OcopSite.Engine;
using OcopSite.Engine.Feed;
using OcopSite.Engine.Published;
using OcopSite.Engine.Redirects;
using Umbraco.Cms.Core.Models.PublishedContent;
using UmbracoConstants = Umbraco.Cms.Core.Constants;

namespace OcopSite.Delivery.Embedded;

/// <summary>Reads published content from our own engine, in the shape the Content Delivery API gives it.</summary>
internal sealed class EngineReader(
    IPublishedStore store, IChangeFeed feed, IReferenceQuery references, IRedirectStore redirects, DeliveryJson json, ContentSchema schema)
{
    private const int MostChanges = 1000;

    public async Task<ContentBatch> ReadAllAsync(CancellationToken cancellationToken)
    {
        // The position first: what is published in between comes twice rather than never.
        long position = await feed.GetLastSequenceAsync(cancellationToken);
        IPublishedSnapshot published = store.Current;
        return new ContentBatch(position, [.. Deliver(published.Documents)], [], await RedirectsAsync(cancellationToken));
    }

    public async Task<ContentBatch> ReadChangesAsync(long after, CancellationToken cancellationToken)
    {
        long last = await feed.GetLastSequenceAsync(cancellationToken);
        if (last <= after) return new ContentBatch(last, [], [], []);

        IReadOnlyList<ContentChange> changes = await feed.ReadAsync(after, MostChanges, cancellationToken);
        HashSet<Guid> documents = [.. changes.Where(c => c.ObjectType == UmbracoConstants.ObjectTypes.Document).Select(c => c.Key)];

        // What shows or links to something that changed has another delivered form now.
        HashSet<Guid> changed = [.. changes.Select(c => c.Key)];
        documents.UnionWith((await references.GetReferencesAsync(changed, cancellationToken)).Where(r => r.SourceIsDocument).Select(r => r.SourceKey));

        DeliveredDocument[] present = [.. Deliver(store.Current.GetDocuments(documents))];
        documents.ExceptWith(present.Select(d => d.Id));
        return new ContentBatch(changes[^1].Sequence, present, [.. documents], await RedirectsAsync(cancellationToken));
    }

    public Task WaitForChangesAsync(long after, CancellationToken cancellationToken)
    {
        // Have the published documents in memory before the first change comes, so that it is shown as quickly as the others.
        _ = Deliver(store.Current.Documents.Take(1)).Count();
        return feed.WaitAsync(after, cancellationToken);
    }

    private IEnumerable<DeliveredDocument> Deliver(IEnumerable<IPublishedContent> contents) => contents
        .Select(content => json.Deliver(content, schema.Languages.Select(l => l.IsoCode)))
        .Where(document => document.Versions.Count > 0);

    private async Task<IReadOnlyList<Redirect>> RedirectsAsync(CancellationToken cancellationToken) =>
    [
        .. (await redirects.GetAllAsync(cancellationToken)).Select(r => new Redirect(r.Culture, $"/{r.Path.Trim('/')}/", r.TargetKey)),
    ];
}
