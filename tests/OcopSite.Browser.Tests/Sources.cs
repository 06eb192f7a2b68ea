using System.Runtime.CompilerServices;

namespace OcopSite.Browser.Tests;

/// <summary>Where the sources are, wherever the tests were built.</summary>
internal static class Sources
{
    public static string Root { get; } = Find();

    public static string Web => Path.Combine(Root, "src", "OcopSite.Web");

    private static string Find([CallerFilePath] string source = "")
    {
        for (DirectoryInfo? directory = new(Path.GetDirectoryName(source)!); directory is not null; directory = directory.Parent)
            if (File.Exists(Path.Combine(directory.FullName, "OcopSite.sln"))) return directory.FullName;
        throw new DirectoryNotFoundException("OcopSite.sln was not found above the tests.");
    }
}
