using Microsoft.Extensions.Caching.Memory;

namespace OcopSite.Delivery.Client;

/// <summary>Answers by address with their entity tags, bounded by their size.</summary>
/// <param name="maxBytes">What all bodies may take together.</param>
public sealed class AnswerCache(long maxBytes = 8 * 1024 * 1024) : IDisposable
{
    private readonly MemoryCache _answers = new(new MemoryCacheOptions { SizeLimit = maxBytes });

    public void Dispose() => _answers.Dispose();

    internal KeptAnswer? Find(string key) => _answers.Get<KeptAnswer>(key);

    internal void Keep(string key, KeptAnswer answer) => _answers.Set(key, answer, new MemoryCacheEntryOptions { Size = answer.Body.Length });
}
