using System.Text.Json;

namespace OcopSite.Benchmarks.Search;

/// <summary>The seed facts of the repository, found upwards from the test assembly.</summary>
internal static class SeedFile
{
    public static JsonElement Read(string name)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(PathOf(name)));
        return document.RootElement.Clone();
    }

    public static string PathOf(string name) => Path.Combine(Directory(), name);

    public static string Text(this JsonElement element, string property)
        => element.TryGetProperty(property, out var value) && value.ValueKind != JsonValueKind.Null ? value.ToString() : "";

    public static string[] Texts(this JsonElement element, string property)
        => element.TryGetProperty(property, out var value) && value.ValueKind == JsonValueKind.Array
            ? [.. value.EnumerateArray().Select(static item => item.ToString())]
            : [];

    private static string Directory()
    {
        for (var directory = new DirectoryInfo(BuildRoot()); directory is not null; directory = directory.Parent)
        {
            var facts = Path.Combine(directory.FullName, "media", "seed", "facts");
            if (System.IO.Directory.Exists(facts))
                return facts;
        }
        throw new DirectoryNotFoundException("There is no media/seed/facts above the tests.");
    }

    /// <summary>Build output may stand outside the repository; the sources never do.</summary>
    private static string BuildRoot([System.Runtime.CompilerServices.CallerFilePath] string source = "")
        => File.Exists(source) ? Path.GetDirectoryName(source)! : AppContext.BaseDirectory;
}
