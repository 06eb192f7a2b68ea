using OcopSite.Delivery;

namespace OcopSite.Web.Tests.Support;

/// <summary>A content source that tests publish to.</summary>
internal sealed class MemorySource : IContentSource
{
    private readonly Lock _lock = new();
    private readonly Dictionary<Guid, (long Position, DeliveredDocument Document)> _documents = [];
    private readonly Dictionary<Guid, long> _removed = [];
    private readonly List<Redirect> _redirects = [];
    private TaskCompletionSource _news = NewSignal();
    private long _position;

    public long Publish(IEnumerable<DeliveredDocument> documents, IEnumerable<Guid>? removed = null, Redirect? redirect = null)
    {
        lock (_lock)
        {
            _position++;
            foreach (DeliveredDocument document in documents) _documents[document.Id] = (_position, document);
            foreach (Guid id in removed ?? [])
            {
                _documents.Remove(id);
                _removed[id] = _position;
            }

            if (redirect is not null) _redirects.Add(redirect);
            _news.SetResult();
            _news = NewSignal();
            return _position;
        }
    }

    public Task<ContentBatch> ReadAllAsync(CancellationToken cancellationToken) => ReadChangesAsync(0, cancellationToken);

    public Task<ContentBatch> ReadChangesAsync(long after, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return Task.FromResult(new ContentBatch(
                _position,
                [.. _documents.Values.Where(d => d.Position > after).Select(d => d.Document)],
                [.. _removed.Where(r => r.Value > after).Select(r => r.Key)],
                [.. _redirects]));
        }
    }

    public Task WaitForChangesAsync(long after, CancellationToken cancellationToken)
    {
        lock (_lock)
        {
            return _position > after ? Task.CompletedTask : _news.Task.WaitAsync(cancellationToken);
        }
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
