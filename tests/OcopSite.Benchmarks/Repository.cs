namespace OcopSite.Benchmarks;

/// <summary>Finds the sources above the running program.</summary>
internal static class Repository
{
    public static string Root { get; } = Find();

    public static string Web => Path.Combine(Root, "src", "OcopSite.Web");

    private static string Find()
    {
        foreach (string start in new[] { AppContext.BaseDirectory, Environment.CurrentDirectory })
        {
            for (DirectoryInfo? directory = new(start); directory is not null; directory = directory.Parent)
                if (File.Exists(Path.Combine(directory.FullName, "OcopSite.sln"))) return directory.FullName;
        }

        throw new DirectoryNotFoundException("Run the benchmarks from within the repository.");
    }
}
