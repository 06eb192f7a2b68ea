namespace OcopSite.Backoffice.Exchange.Backup;

/// <summary>Far more than a site of a province has.</summary>
public static class BackupLimits
{
    public const long FileBytes = 4L * 1024 * 1024 * 1024;
    public const long UnpackedBytes = 16L * 1024 * 1024 * 1024;
    public const int Entries = 200_000;
    public const int ManifestBytes = 64 * 1024 * 1024;
}
