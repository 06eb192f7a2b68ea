using System.Reflection;
using System.Xml.Linq;

namespace OcopSite.Architecture.Tests;

/// <summary>The source tree that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "RepositoryRoot").Value!;

    /// <summary>The names of the rooms, from the folders under <c>src</c>.</summary>
    public static IReadOnlyList<string> Rooms { get; } = Projects("src");

    public static IReadOnlyList<string> TestProjects { get; } = Projects("tests");

    /// <summary>What a room's project file includes as <paramref name="item"/>.</summary>
    public static IReadOnlyList<string> Items(string room, string item)
        => [.. XDocument.Load(Path.Combine(Root, "src", room, $"{room}.csproj")).Descendants(item).Select(e => (string)e.Attribute("Include")!)];

    /// <summary>The names of the rooms that a room's project refers to.</summary>
    public static IReadOnlyList<string> ReferencedRooms(string room) => [.. Items(room, "ProjectReference").Select(path => Path.GetFileNameWithoutExtension(path)!)];

    /// <summary>The names of the assemblies that a room was compiled against and uses.</summary>
    public static IReadOnlyList<string> ReferencedAssemblies(string room)
        => [.. Assembly.LoadFrom(Path.Combine(AppContext.BaseDirectory, $"{room}.dll")).GetReferencedAssemblies().Select(a => a.Name!)];

    /// <summary>Paths, from the root, of files that people write.</summary>
    public static IEnumerable<string> SourceFiles(string folder, params string[] extensions) => Directory
        .EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
        .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
        .Where(path => extensions.Contains(Path.GetExtension(path)) && !path.Split('/').Any(part => part is "bin" or "obj" or "Migrations" or "node_modules"));

    public static string Read(string path) => File.ReadAllText(Path.Combine(Root, path));

    private static string[] Projects(string folder)
        => [.. Directory.EnumerateFiles(Path.Combine(Root, folder), "*.csproj", SearchOption.AllDirectories).Select(p => Path.GetFileNameWithoutExtension(p)!).Order()];
}
