namespace OcopSite.Search.Tests.Indexing;

internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("search-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
