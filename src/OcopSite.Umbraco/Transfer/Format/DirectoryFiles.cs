namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Files in a folder; names that lead out of it are not there.</summary>
internal sealed class DirectoryFiles(string directory) : IPackageFiles
{
    private readonly string _root = Path.GetFullPath(directory) + Path.DirectorySeparatorChar;

    public bool Exists(string name) => PathOf(name) is string path && File.Exists(path);

    public Stream Open(string name)
        => PathOf(name) is string path ? File.OpenRead(path) : throw new SiteFileException($"'{name}' leads out of the folder of the media files.");

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    private string? PathOf(string name)
    {
        string path = Path.GetFullPath(name, _root);
        return path.StartsWith(_root, StringComparison.Ordinal) ? path : null;
    }
}
