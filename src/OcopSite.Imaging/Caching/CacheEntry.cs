namespace OcopSite.Imaging.Caching;

/// <summary>A file of the cache. Its name holds its length, so that one cut short is known for what it is.</summary>
internal sealed record CacheEntry(CacheKey Key, ImageFormat Format, long Length, DateTimeOffset Used)
{
    private string FileName => $"{Key.Name}.{Length}.{Format.Name()}";

    public string PathIn(string directory) => Path.Combine(directory, Key.Folder, FileName);

    /// <summary>The entry of a file, or <see langword="null"/> for one that is not ours or not whole.</summary>
    public static CacheEntry? Read(string directory, FileInfo file)
    {
        string[] parts = file.Name.Split('.');
        if (parts is not [.. { Length: > 0 } name, string length, string extension]) return null;
        if (!long.TryParse(length, out long bytes) || bytes != file.Length || ImageFormatExtensions.Named(extension) is not ImageFormat format) return null;
        string folder = Path.GetRelativePath(directory, file.DirectoryName!).Replace('\\', '/');
        return new CacheEntry(new CacheKey(folder, string.Join('.', name)), format, bytes, file.LastAccessTimeUtc);
    }
}
