using Microsoft.Extensions.Options;

namespace OcopSite.Imaging.Reading;

/// <summary>Finds originals by their address.</summary>
internal sealed class SourceFiles(IOptions<ImagingOptions> options)
{
    private readonly string _root = options.Value.SourceRoot + "/";
    private readonly string _directory = Path.GetFullPath(options.Value.SourceDirectory) + Path.DirectorySeparatorChar;

    /// <summary>The original, or <see langword="null"/>. Nothing outside the directory is found, whatever dots and slashes the address holds.</summary>
    public SourceFile? Find(string path)
    {
        if (RelativePathOf(path) is not string relative) return null;
        var file = new FileInfo(Path.Combine(_directory, relative));
        return file.Exists ? new SourceFile(relative, file.FullName, file.Length, file.LastWriteTimeUtc) : null;
    }

    /// <summary>An address as a path from the directory, or <see langword="null"/> where it leads elsewhere.</summary>
    public string? RelativePathOf(string path)
    {
        if (!path.StartsWith(_root, StringComparison.Ordinal) || path.Contains('\0', StringComparison.Ordinal)) return null;
        string full = Path.GetFullPath(Path.Combine(_directory, path[_root.Length..]));
        return full.StartsWith(_directory, StringComparison.Ordinal) ? full[_directory.Length..].Replace('\\', '/') : null;
    }

    public string AddressOf(string relativePath) => _root + relativePath;
}
