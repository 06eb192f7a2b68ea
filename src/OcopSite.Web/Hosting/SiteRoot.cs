namespace OcopSite.Web.Hosting;

/// <summary>
/// The directory that relative paths start from: where the seed content lies beside the solution when run from source, else the directory of
/// the program.
/// </summary>
internal static class SiteRoot
{
    public static string Find(string contentRoot)
    {
        for (DirectoryInfo? directory = new(contentRoot); directory is not null; directory = directory.Parent)
            if (Directory.Exists(Path.Combine(directory.FullName, "media", "seed"))) return directory.FullName;
        return AppContext.BaseDirectory;
    }
}
