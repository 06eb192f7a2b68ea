using OcopSite.Imaging.Tests.Support;

namespace OcopSite.Imaging.Tests.Caching;

/// <summary>What is kept on disk, and for how long.</summary>
public sealed class DiskCacheTests : IDisposable
{
    private readonly Studio _studio = new();

    public void Dispose() => _studio.Dispose();

    [Fact]
    public async Task A_variant_is_made_once_and_then_read()
    {
        ImageVariant variant = Photo(_studio, "a/flag.jpg");
        byte[] made = (await _studio.MakeAsync(variant, Studio.WebPOnly)).Bytes;
        string file = Assert.Single(_studio.CachedFiles);
        byte[] marked = [.. made[..^1], (byte)(made[^1] ^ 1)];
        await File.WriteAllBytesAsync(file, marked);
        Assert.Equal(marked, (await _studio.MakeAsync(variant, Studio.WebPOnly)).Bytes);
    }

    [Fact]
    public async Task A_restart_finds_what_was_made()
    {
        ImageVariant variant = Photo(_studio, "a/flag.jpg");
        await _studio.MakeAsync(variant, Studio.WebPOnly);
        DateTime written = File.GetLastWriteTimeUtc(Assert.Single(_studio.CachedFiles));
        using var restarted = new Studio(root: _studio.Root);
        await restarted.MakeAsync(variant, Studio.WebPOnly);
        Assert.Equal(written, File.GetLastWriteTimeUtc(Assert.Single(restarted.CachedFiles)));
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_file_that_was_cut_short_is_made_again(bool restart)
    {
        ImageVariant variant = Photo(_studio, "a/flag.jpg");
        byte[] made = (await _studio.MakeAsync(variant, Studio.WebPOnly)).Bytes;
        await File.WriteAllBytesAsync(Assert.Single(_studio.CachedFiles), made[..(made.Length / 2)]);
        using Studio? restarted = restart ? new Studio(root: _studio.Root) : null;
        Assert.Equal(made, (await (restarted ?? _studio).MakeAsync(variant, Studio.WebPOnly)).Bytes);
        Assert.Equal(made.Length, new FileInfo(Assert.Single(_studio.CachedFiles)).Length);
    }

    [Fact]
    public async Task The_directory_may_be_deleted_at_any_time()
    {
        ImageVariant variant = Photo(_studio, "a/flag.jpg");
        await _studio.MakeAsync(variant, Studio.WebPOnly);
        Directory.Delete(_studio.Cache, recursive: true);
        Assert.Equal(ImageFormat.WebP, (await _studio.MakeAsync(variant, Studio.WebPOnly)).Format);
        Assert.Single(_studio.CachedFiles);
    }

    [Fact]
    public async Task Left_overs_of_a_killed_process_are_cleared_away()
    {
        Directory.CreateDirectory(Path.Combine(_studio.Cache, "variants/a"));
        await File.WriteAllTextAsync(Path.Combine(_studio.Cache, "variants/a/x.y.5.webp.0123.tmp"), "half");
        await File.WriteAllTextAsync(Path.Combine(_studio.Cache, "stray"), "what is this");
        await _studio.MakeAsync(Photo(_studio, "a/flag.jpg"), Studio.WebPOnly);
        Assert.EndsWith(".webp", Assert.Single(_studio.CachedFiles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_least_recently_used_goes_first_when_there_is_no_room()
    {
        ImageVariant[] variants = [.. Enumerable.Range(0, 4).Select(i => Photo(_studio, $"{i}/flag.jpg"))];
        long size = (await _studio.MakeAsync(variants[0], Studio.Old)).Bytes.Length;
        using var small = new Studio(o => o.CacheBytes = (size * 3) + 10, _studio.Root);
        foreach (ImageVariant variant in variants[..3]) await small.MakeAsync(variant, Studio.Old);
        await small.MakeAsync(variants[0], Studio.Old);
        await small.MakeAsync(variants[3], Studio.Old);
        Assert.Equal(["0", "2", "3"], small.CachedFiles.Select(f => Path.GetFileName(Path.GetDirectoryName(Path.GetDirectoryName(f)))!).Order());
        Assert.True(small.CachedFiles.Sum(f => new FileInfo(f).Length) <= (size * 3) + 10);
    }

    [Fact]
    public async Task The_order_of_use_survives_a_restart()
    {
        ImageVariant[] variants = [.. Enumerable.Range(0, 3).Select(i => Photo(_studio, $"{i}/flag.jpg"))];
        foreach (ImageVariant variant in variants) await _studio.MakeAsync(variant, Studio.Old);
        _studio.Clock.Advance(TimeSpan.FromHours(2));
        await _studio.MakeAsync(variants[0], Studio.Old);
        long size = new FileInfo(_studio.CachedFiles[0]).Length;
        using var restarted = new Studio(o => o.CacheBytes = size, _studio.Root);
        _ = restarted.Variants;
        Assert.Contains("/0/", Assert.Single(restarted.CachedFiles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_larger_than_the_cache_is_still_answered()
    {
        using var tiny = new Studio(o => o.CacheBytes = 1);
        Assert.NotEmpty((await tiny.MakeAsync(Photo(tiny, "a/flag.jpg"), Studio.Old)).Bytes);
        Assert.Empty(tiny.CachedFiles);
    }

    [Fact]
    public async Task What_was_made_from_one_original_or_from_a_folder_can_be_forgotten()
    {
        foreach (string name in new[] { "a/1.jpg", "a/2.jpg", "ab/1.jpg" }) await _studio.MakeAsync(Photo(_studio, name), Studio.WebPOnly);
        _studio.Variants.Purge("/media/a/1.jpg");
        Assert.Equal(2, _studio.CachedFiles.Count);
        _studio.Variants.Purge("/media/a");
        Assert.Contains("/ab/", Assert.Single(_studio.CachedFiles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_made_from_originals_that_changed_or_went_can_be_forgotten()
    {
        ImageVariant kept = Photo(_studio, "kept/flag.jpg"), gone = Photo(_studio, "gone/flag.jpg"), changed = Photo(_studio, "changed/flag.jpg");
        foreach (ImageVariant variant in new[] { kept, gone, changed }) await _studio.MakeAsync(variant, Studio.WebPOnly);
        Directory.Delete(Path.Combine(_studio.Media, "gone"), recursive: true);
        string? before = _studio.Variants.VersionOf(changed.Path);
        _studio.Add("changed/flag.jpg", Pictures.FlagJpeg(600, 100));
        Assert.NotEqual(before, _studio.Variants.VersionOf(changed.Path));
        _studio.Variants.PurgeStale();
        Assert.Contains("/kept/", Assert.Single(_studio.CachedFiles), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_replaced_original_is_shown_at_once()
    {
        ImageVariant variant = Photo(_studio, "a/flag.jpg");
        byte[] before = (await _studio.MakeAsync(variant, Studio.WebPOnly)).Bytes;
        _studio.Add("a/flag.jpg", Pictures.FlagJpeg(600, 100));
        Assert.NotEqual(before, (await _studio.MakeAsync(variant, Studio.WebPOnly)).Bytes);
    }

    private static ImageVariant Photo(Studio studio, string name) => new(studio.Add(name, Pictures.FlagJpeg(600, 300)), 320);
}
