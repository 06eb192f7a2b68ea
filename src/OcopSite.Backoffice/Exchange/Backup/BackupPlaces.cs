namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>What lies in the data directory beside the databases. The host knows; it registers one of these.</summary>
/// <param name="DataDirectory">Where all of it lies.</param>
/// <param name="Kept">Names of files and directories that a backup holds.</param>
/// <param name="Derived">Names of files and directories that the site makes again by itself.</param>
public sealed record BackupPlaces(string DataDirectory, IReadOnlyList<string> Kept, IReadOnlyList<string> Derived)
{
    public string PathOf(string name) => Path.Combine(Path.GetFullPath(DataDirectory), name);
}
