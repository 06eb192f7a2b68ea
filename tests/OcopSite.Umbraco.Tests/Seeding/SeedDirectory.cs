using System.Reflection;
using System.Text.Json;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>The seed of the repository.</summary>
internal static class SeedDirectory
{
    public static string Path { get; } = System.IO.Path.GetFullPath(
        typeof(SeedDirectory).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == "SeedDirectory").Value!);

    public static JsonElement Facts(string name) => Read($"seed/facts/{name}.json");

    public static JsonElement Texts(string name) => Read($"seed/texts/{name}.json");

    private static JsonElement Read(string file) => JsonSerializer.Deserialize<JsonElement>(File.ReadAllText(System.IO.Path.Combine(Path, file)));
}
