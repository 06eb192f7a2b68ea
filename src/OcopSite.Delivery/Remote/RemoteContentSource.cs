using System.Net;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Delivery.Client;

namespace OcopSite.Delivery.Remote;

/// <summary>
/// A remote Content Delivery API as the source. It has no change feed that one could rely on, so everything is compared from time to time, and
/// what a webhook names is read at once.
/// </summary>
internal sealed partial class RemoteContentSource(
    RemoteReader reader, RemoteMedia media, RemoteStateFile file, RemoteSignal signal, RemoteHealth health, IOptions<RemoteOptions> options, TimeProvider clock, ILogger<RemoteContentSource> logger)
    : IContentSource
{
    /// <summary>Less than any position: what is here is to be read anew.</summary>
    private const long Lost = -1;

    // After a webhook all is compared, for what else the change touches; once for a burst of them.
    private static readonly TimeSpan AfterWebhook = TimeSpan.FromSeconds(5);

    private RemoteState? _state;
    private DateTimeOffset _compareAt = DateTimeOffset.MinValue;
    private bool _filesAgain;

    public Task<ContentBatch> ReadAllAsync(CancellationToken cancellationToken) => AskedAsync(async () =>
    {
        signal.Take();
        IReadOnlyDictionary<Guid, DeliveredDocument> documents = await reader.ReadAllAsync(cancellationToken);
        // A new or broken installation answers an empty list: not what anybody wants to show instead of a site.
        if (documents.Count == 0) throw new DeliveryException(HttpStatusCode.OK, "The source of the content has nothing published.");
        RemoteState before = await StateAsync(cancellationToken);
        RemoteState state = before.With(NextPosition(before.Position), documents.Values, before.Documents.Keys.Except(documents.Keys));
        _filesAgain = true;
        await HandOverAsync(state, cancellationToken);
        _compareAt = clock.GetUtcNow() + options.Value.PollEvery;
        return new ContentBatch(state.Position, [.. documents.Values], [], state.Redirects);
    });

    public Task<ContentBatch> ReadChangesAsync(long after, CancellationToken cancellationToken) => AskedAsync(async () =>
    {
        RemoteState state = await StateAsync(cancellationToken);
        if (state.Position != after || after == 0) return new ContentBatch(Lost, [], [], []);
        (IReadOnlyCollection<Guid> named, bool files) = signal.Take();
        _filesAgain |= files;
        return named.Count > 0 && !_filesAgain && clock.GetUtcNow() < _compareAt
            ? await ReadNamedAsync(state, named, cancellationToken)
            : await CompareAsync(state, cancellationToken);
    });

    public Task WaitForChangesAsync(long after, CancellationToken cancellationToken) => signal.WaitAsync(_compareAt - clock.GetUtcNow(), clock, cancellationToken);

    private async Task<ContentBatch> ReadNamedAsync(RemoteState state, IReadOnlyCollection<Guid> named, CancellationToken cancellationToken)
    {
        _compareAt = clock.GetUtcNow() + AfterWebhook;
        IReadOnlyDictionary<Guid, DeliveredDocument> present = await reader.ReadAsync(named, cancellationToken);
        return await ChangeAsync(state, present, [.. named.Where(id => !present.ContainsKey(id) && state.Documents.ContainsKey(id))], cancellationToken);
    }

    private async Task<ContentBatch> CompareAsync(RemoteState state, CancellationToken cancellationToken)
    {
        // If this fails it is due again at once.
        _compareAt = DateTimeOffset.MinValue;
        IReadOnlyDictionary<Guid, DeliveredDocument> documents = await reader.ReadAllAsync(cancellationToken);
        IReadOnlyCollection<Guid> removed = await ConfirmAsync(state, [.. state.Documents.Keys.Except(documents.Keys)], cancellationToken);
        ContentBatch batch = await ChangeAsync(state, documents, removed, cancellationToken);
        _compareAt = clock.GetUtcNow() + options.Value.PollEvery;
        return batch;
    }

    // A list may lack what is published, while an index over there is being rebuilt: only what is not found by its key either is gone.
    private async Task<IReadOnlyCollection<Guid>> ConfirmAsync(RemoteState state, Guid[] missing, CancellationToken cancellationToken)
    {
        if (missing.Length == 0) return [];
        IReadOnlyDictionary<Guid, DeliveredDocument> still = await reader.ReadAsync(missing, cancellationToken);
        if (still.Count > 0) Log.ListIncomplete(logger, still.Count);
        Guid[] removed = [.. missing.Where(id => !still.ContainsKey(id))];
        return removed.Length < state.Documents.Count ? removed : throw new DeliveryException(HttpStatusCode.OK, "The source of the content has nothing published any more.");
    }

    private async Task<ContentBatch> ChangeAsync(
        RemoteState state, IReadOnlyDictionary<Guid, DeliveredDocument> documents, IReadOnlyCollection<Guid> removed, CancellationToken cancellationToken)
    {
        DeliveredDocument[] changed = [.. documents.Values.Where(d => !state.Documents.TryGetValue(d.Id, out DocumentTrace? trace) || !trace.IsStill(d))];
        if (changed.Length == 0 && removed.Count == 0)
        {
            await FetchAsync(state, cancellationToken);
            return new ContentBatch(state.Position, [], [], state.Redirects);
        }

        RemoteState next = state.With(NextPosition(state.Position), changed, removed);
        await HandOverAsync(next, cancellationToken);
        return new ContentBatch(next.Position, changed, [.. removed], next.Redirects);
    }

    private async Task HandOverAsync(RemoteState state, CancellationToken cancellationToken)
    {
        await FetchAsync(state, cancellationToken);
        await file.WriteAsync(state, cancellationToken);
        _state = state;
    }

    private async Task FetchAsync(RemoteState state, CancellationToken cancellationToken)
    {
        await media.FetchAsync(state.Documents.Values.SelectMany(d => d.Media).ToHashSet(), _filesAgain, cancellationToken);
        _filesAgain = false;
    }

    private async Task<RemoteState> StateAsync(CancellationToken cancellationToken) => _state ??= await file.ReadAsync(cancellationToken);

    // Higher than any before, even if the state was lost meanwhile.
    private long NextPosition(long before) => Math.Max(before + 1, clock.GetUtcNow().ToUnixTimeMilliseconds());

    private async Task<ContentBatch> AskedAsync(Func<Task<ContentBatch>> ask)
    {
        try
        {
            ContentBatch batch = await ask();
            if (batch.Position != Lost) health.Succeeded();
            return batch;
        }
        catch (DeliveryException e)
        {
            health.Failed(e);
            throw;
        }
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Warning, "The remote list lacks {Count} documents that are still published there; they stay")]
        public static partial void ListIncomplete(ILogger logger, int count);
    }
}
