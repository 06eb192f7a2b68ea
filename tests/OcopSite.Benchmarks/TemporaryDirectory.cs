namespace OcopSite.Benchmarks;

internal sealed class TemporaryDirectory : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("ocop-bench-").FullName;

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
