namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>Says what a backup holds. It is the last entry of the file: one that was cut off has none.</summary>
/// <param name="Format">Tells it from other files.</param>
/// <param name="Version">Of the format.</param>
/// <param name="Counts">The number of rows by table, and of messages.</param>
public sealed record BackupManifest(string Format, int Version, DateTimeOffset Created, IReadOnlyDictionary<string, int> Counts, IReadOnlyList<BackupEntry> Entries)
{
    public const string EntryName = "manifest.json";
    public const string OwnFormat = "ocop-site-backup";
    public const int CurrentVersion = 1;
}
