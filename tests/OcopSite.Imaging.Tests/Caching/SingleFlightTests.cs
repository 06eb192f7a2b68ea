using OcopSite.Imaging.Caching;
using OcopSite.Imaging.Processing;
using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Caching;

/// <summary>How much is done at once.</summary>
public sealed class SingleFlightTests : IDisposable
{
    private static readonly EncodedBytes Result = new([1, 2, 3], ImageFormat.WebP);

    private readonly Studio _studio = new(o => o.Parallel = 2);

    private ImageStore Store => _studio.Service<ImageStore>();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task Many_who_ask_for_the_same_wait_for_one()
    {
        using var go = new ManualResetEventSlim();
        int made = 0;
        EncodedBytes Make()
        {
            Interlocked.Increment(ref made);
            go.Wait();
            return Result;
        }

        Task<EncodedImage>[] asked = [.. Enumerable.Range(0, 20).Select(_ => GetAsync("same", Make))];
        go.Set();
        foreach (EncodedImage image in await Task.WhenAll(asked)) await AssertResultAsync(image);
        await AssertResultAsync(await GetAsync("same", Make));
        Assert.Equal(1, made);
    }

    [Fact]
    public async Task No_more_are_made_at_once_than_set()
    {
        using var go = new SemaphoreSlim(0);
        using var begun = new SemaphoreSlim(0);
        int running = 0, most = 0;
        EncodedBytes Make()
        {
            int now = Interlocked.Increment(ref running);
            InterlockedMax(ref most, now);
            begun.Release();
            go.Wait();
            Interlocked.Decrement(ref running);
            return Result;
        }

        Task<EncodedImage>[] asked = [.. Enumerable.Range(0, 6).Select(i => GetAsync($"{i}", Make))];
        await begun.WaitAsync();
        await begun.WaitAsync();
        go.Release(6);
        foreach (EncodedImage image in await Task.WhenAll(asked)) await image.Content.DisposeAsync();
        Assert.Equal(2, most);
    }

    [Fact]
    public async Task Small_ones_do_not_wait_for_large_ones()
    {
        using var go = new ManualResetEventSlim();
        Task<EncodedImage>[] large = [.. Enumerable.Range(0, 4).Select(i => GetAsync($"{i}", () =>
        {
            go.Wait();
            return Result;
        }))];
        await AssertResultAsync(await Store.GetAsync(new CacheKey("cards", "small"), () => Result, isSmall: true, CancellationToken.None));
        Assert.DoesNotContain(large, task => task.IsCompleted);
        go.Set();
        foreach (EncodedImage image in await Task.WhenAll(large)) await image.Content.DisposeAsync();
    }

    [Fact]
    public async Task One_who_gives_up_does_not_take_it_from_the_others()
    {
        using var go = new ManualResetEventSlim();
        EncodedBytes Make()
        {
            go.Wait();
            return Result;
        }

        using var impatient = new CancellationTokenSource();
        Task<EncodedImage> first = Store.GetAsync(new CacheKey("cards", "shared"), Make, isSmall: false, impatient.Token);
        Task<EncodedImage> second = GetAsync("shared", Make);
        await impatient.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => first);
        go.Set();
        await AssertResultAsync(await second);
    }

    [Fact]
    public async Task A_failure_is_told_to_all_and_tried_again()
    {
        await Assert.ThrowsAsync<InvalidOperationException>(() => GetAsync("fails", () => throw new InvalidOperationException()));
        await AssertResultAsync(await GetAsync("fails", () => Result));
    }

    private Task<EncodedImage> GetAsync(string name, Func<EncodedBytes> make) => Store.GetAsync(new CacheKey("cards", name), make, isSmall: false, CancellationToken.None);

    private static async Task AssertResultAsync(EncodedImage image)
    {
        await using Stream content = image.Content;
        byte[] bytes = new byte[3];
        await content.ReadExactlyAsync(bytes);
        Assert.Equal(Result.Bytes, bytes);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        for (int seen = target; seen < value;)
        {
            int before = Interlocked.CompareExchange(ref target, value, seen);
            if (before == seen) return;
            seen = before;
        }
    }
}
