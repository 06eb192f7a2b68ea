using System.Text.Json;
using System.Text.Json.Nodes;

namespace OcopSite.Umbraco.Tests.Seeding;

/// <summary>A copy of the seed that a test may damage. Pictures are empty files: planning only asks whether they are there.</summary>
internal sealed class SeedCopy : IDisposable
{
    public SeedCopy()
    {
        foreach (string file in Directory.EnumerateFiles(SeedDirectory.Path, "*", SearchOption.AllDirectories))
        {
            string copy = FileOf(System.IO.Path.GetRelativePath(SeedDirectory.Path, file));
            Directory.CreateDirectory(System.IO.Path.GetDirectoryName(copy)!);
            if (file.EndsWith(".json", StringComparison.Ordinal)) File.Copy(file, copy);
            else File.WriteAllBytes(copy, []);
        }
    }

    public string Path { get; } = Directory.CreateTempSubdirectory("ocop-seed-").FullName;

    public string FileOf(string name) => System.IO.Path.Combine(Path, name);

    public void Edit(string name, Action<JsonNode> change)
    {
        JsonNode root = JsonNode.Parse(File.ReadAllText(FileOf(name)))!;
        change(root);
        File.WriteAllText(FileOf(name), root.ToJsonString(JsonSerializerOptions.Default));
    }

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
