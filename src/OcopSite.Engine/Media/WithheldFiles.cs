using Microsoft.Extensions.Options;
using Umbraco.Cms.Core.IO;

namespace OcopSite.Engine.Media;

/// <summary>
/// Keeps the files of media items in the bin in a folder that nothing serves, at the same path. Whoever asks for the address of one, or for
/// something made from it, finds nothing; no list has to be looked up for that.
/// </summary>
internal sealed class WithheldFiles(IOptions<EngineOptions> options, MediaFileManager files) : IMediaFiles
{
    public void Withhold(string url) => Move(PublicPath(url), WithheldPath(url));

    public void Release(string url) => Move(WithheldPath(url), PublicPath(url));

    public void Delete(string url)
    {
        if (Existing(WithheldPath(url)) is not string path)
            return;
        File.Delete(path);
        RemoveEmpty(path);
    }

    public Stream? OpenRead(string url)
        => (Existing(PublicPath(url)) ?? Existing(WithheldPath(url))) is string path ? new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete) : null;

    private static void Move(string from, string to)
    {
        if (!File.Exists(from))
            return;
        Directory.CreateDirectory(Path.GetDirectoryName(to)!);
        File.Move(from, to, overwrite: true);
        RemoveEmpty(from);
    }

    // Each item has a folder of its own.
    private static void RemoveEmpty(string path)
    {
        string folder = Path.GetDirectoryName(path)!;
        if (!Directory.EnumerateFileSystemEntries(folder).Any())
            Directory.Delete(folder);
    }

    private static string? Existing(string path) => File.Exists(path) ? path : null;

    private string PublicPath(string url) => files.FileSystem.GetFullPath(files.FileSystem.GetRelativePath(url));

    private string WithheldPath(string url)
        => Path.Combine(options.Value.WithheldDirectory, Path.GetRelativePath(options.Value.MediaDirectory, PublicPath(url)));
}
