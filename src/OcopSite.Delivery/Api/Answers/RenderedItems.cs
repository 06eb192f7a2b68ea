using System.Collections.Concurrent;

namespace OcopSite.Delivery.Api.Answers;

/// <summary>
/// Items as they were rendered from one published state; the next state starts with none. When they take more memory than they may, all are
/// forgotten: which of them are asked for again is not known, and each is made anew in less than a millisecond.
/// </summary>
internal sealed class RenderedItems(long maxBytes)
{
    // What an entry takes beside its JSON and what was asked.
    private const int Overhead = 400;

    private readonly ConcurrentDictionary<(Guid Key, Presentation Presentation), Rendered?> _items = [];
    private long _bytes;

    /// <param name="render">Makes the item; <see langword="null"/> when it is not to be shown in that presentation.</param>
    public Rendered? GetOrAdd<TState>(Guid key, Presentation presentation, TState state, Func<TState, Presentation, Rendered?> render)
    {
        if (_items.TryGetValue((key, presentation), out Rendered? known)) return known;
        Rendered? made = render(state, presentation);
        if (Interlocked.Add(ref _bytes, Overhead + presentation.Bytes + (made?.Json.Length ?? 0)) > maxBytes)
        {
            _items.Clear();
            Interlocked.Exchange(ref _bytes, 0);
        }

        _items.TryAdd((key, presentation), made);
        return made;
    }
}
