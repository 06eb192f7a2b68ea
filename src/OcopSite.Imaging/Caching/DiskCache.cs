using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OcopSite.Imaging.Processing;

namespace OcopSite.Imaging.Caching;

/// <summary>
/// Files of a bounded size in total; what was not used for longest is deleted first. An index in memory, read from the directory at the first
/// use, knows them all. Whatever happens to the files meanwhile, at worst a picture is made again.
/// </summary>
internal sealed partial class DiskCache
{
    private const string Unfinished = ".tmp";

    // Times of use are written down so that a restart knows them; once an hour is exact enough.
    private static readonly TimeSpan Exactness = TimeSpan.FromHours(1);

    private readonly Lock _lock = new();
    private readonly Dictionary<CacheKey, LinkedListNode<CacheEntry>> _index = [];
    private readonly LinkedList<CacheEntry> _byUse = new();
    private readonly string _directory;
    private readonly long _limit;
    private readonly TimeProvider _clock;
    private readonly ILogger<DiskCache> _logger;
    private long _bytes;

    public DiskCache(IOptions<ImagingOptions> options, TimeProvider clock, ILogger<DiskCache> logger)
    {
        (_directory, _limit, _clock, _logger) = (Path.GetFullPath(options.Value.CacheDirectory), options.Value.CacheBytes, clock, logger);
        Directory.CreateDirectory(_directory);
        foreach (CacheEntry entry in ReadDirectory().OrderBy(e => e.Used)) Insert(entry);
        Evict();
        Log.Opened(_logger, _index.Count, _bytes, _directory);
    }

    public long Bytes
    {
        get
        {
            lock (_lock) return _bytes;
        }
    }

    public EncodedImage? Open(CacheKey key)
        => TryOpen(key, out FileStream? file, out CacheEntry? entry) ? new EncodedImage(file, entry.Format, key.Name) : null;

    public async Task<EncodedBytes?> ReadAsync(CacheKey key)
    {
        if (!TryOpen(key, out FileStream? file, out CacheEntry? entry)) return null;
        await using (file)
        {
            byte[] bytes = new byte[entry.Length];
            await file.ReadExactlyAsync(bytes);
            return new EncodedBytes(bytes, entry.Format);
        }
    }

    /// <summary>Keeps a picture; the file appears whole or not at all.</summary>
    public async Task AddAsync(CacheKey key, EncodedBytes image)
    {
        var entry = new CacheEntry(key, image.Format, image.Bytes.Length, _clock.GetUtcNow());
        string path = entry.PathIn(_directory);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        string unfinished = $"{path}.{Guid.NewGuid():N}{Unfinished}";
        await File.WriteAllBytesAsync(unfinished, image.Bytes);
        File.Move(unfinished, path, overwrite: true);
        lock (_lock)
        {
            Drop(key);
            Insert(entry);
            Evict();
        }
    }

    public void Remove(Func<CacheKey, bool> which)
    {
        lock (_lock)
        {
            foreach (CacheKey key in _index.Keys.Where(which).ToArray()) Delete(key);
        }
    }

    private bool TryOpen(CacheKey key, [NotNullWhen(true)] out FileStream? file, [NotNullWhen(true)] out CacheEntry? entry)
    {
        (file, entry) = (null, Touch(key));
        if (entry is null) return false;
        try
        {
            file = new FileStream(entry.PathIn(_directory), new FileStreamOptions { Options = FileOptions.Asynchronous, BufferSize = 0 });
            if (file.Length == entry.Length) return true;
            file.Dispose();
        }
        catch (IOException e) when (e is FileNotFoundException or DirectoryNotFoundException)
        {
            // Somebody cleaned up; made again below.
        }

        Log.Lost(_logger, entry.PathIn(_directory));
        lock (_lock) Delete(key);
        file = null;
        return false;
    }

    // Moves the entry to the front.
    private CacheEntry? Touch(CacheKey key)
    {
        lock (_lock)
        {
            if (!_index.TryGetValue(key, out LinkedListNode<CacheEntry>? node)) return null;
            _byUse.Remove(node);
            _byUse.AddLast(node);
            DateTimeOffset now = _clock.GetUtcNow();
            if (now - node.Value.Used > Exactness)
            {
                node.Value = node.Value with { Used = now };
                string path = node.Value.PathIn(_directory);
                if (File.Exists(path)) File.SetLastAccessTimeUtc(path, now.UtcDateTime);
            }

            return node.Value;
        }
    }

    private void Insert(CacheEntry entry)
    {
        _index[entry.Key] = _byUse.AddLast(entry);
        _bytes += entry.Length;
    }

    private void Evict()
    {
        while (_bytes > _limit && _byUse.First is { } oldest) Delete(oldest.Value.Key);
    }

    private void Delete(CacheKey key)
    {
        if (Drop(key)?.PathIn(_directory) is string file && File.Exists(file)) File.Delete(file);
    }

    private CacheEntry? Drop(CacheKey key)
    {
        if (!_index.Remove(key, out LinkedListNode<CacheEntry>? node)) return null;
        _byUse.Remove(node);
        _bytes -= node.Value.Length;
        return node.Value;
    }

    // Left-overs of a process that was killed, and whatever else does not belong here, are deleted: the directory is ours alone.
    private List<CacheEntry> ReadDirectory()
    {
        List<CacheEntry> entries = [];
        foreach (FileInfo file in new DirectoryInfo(_directory).EnumerateFiles("*", SearchOption.AllDirectories))
        {
            if (CacheEntry.Read(_directory, file) is CacheEntry entry) entries.Add(entry);
            else file.Delete();
        }

        return entries;
    }

    private static partial class Log
    {
        [LoggerMessage(LogLevel.Information, "{Pictures} pictures, {Bytes} bytes, are kept in {Directory}")]
        public static partial void Opened(ILogger logger, int pictures, long bytes, string directory);

        [LoggerMessage(LogLevel.Warning, "{File} is gone or not whole; the picture is made again")]
        public static partial void Lost(ILogger logger, string file);
    }
}
