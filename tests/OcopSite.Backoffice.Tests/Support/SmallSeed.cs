namespace OcopSite.Backoffice.Tests.Support;

/// <summary>As little seed content as the site starts with.</summary>
internal static class SmallSeed
{
    private static readonly string[] Needed = ["seed/facts/administrative.json", "seed/texts/site.json", "seed/texts/terms.json"];

    // The planner asks for every file, and minds whether it is a list.
    private static readonly string[] EmptyLists = ["facts/products", "facts/producers", "facts/events", "facts/places", "facts/statistics", "texts/statistics"];
    private static readonly string[] EmptyTexts = ["texts/products", "texts/producers", "texts/events", "texts/places", "texts/localities", "texts/trails", "texts/pages", "texts/articles"];

    public static string WriteTo(DirectoryInfo directory)
    {
        string target = Path.Combine(directory.FullName, "small-seed");
        foreach (string path in Needed)
        {
            string file = Path.Combine(target, path);
            Directory.CreateDirectory(Path.GetDirectoryName(file)!);
            File.Copy(Path.Combine(Media(), path), file);
        }

        foreach (string name in EmptyLists) File.WriteAllText(Path.Combine(target, "seed", $"{name}.json"), "[]");
        Directory.CreateDirectory(Path.Combine(target, "illustrations"));
        File.WriteAllText(Path.Combine(target, "illustrations", "illustrations.json"), "[]");
        foreach (string name in EmptyTexts) File.WriteAllText(Path.Combine(target, "seed", $"{name}.json"), "{}");
        return target;
    }

    private static string Media()
    {
        for (DirectoryInfo? directory = new(AppContext.BaseDirectory); directory is not null; directory = directory.Parent)
            if (Directory.Exists(Path.Combine(directory.FullName, "media", "seed"))) return Path.Combine(directory.FullName, "media");
        throw new DirectoryNotFoundException("The tests must lie within the repository.");
    }
}
