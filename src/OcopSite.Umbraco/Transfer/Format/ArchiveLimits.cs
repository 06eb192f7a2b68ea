namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Far more than a site of a province has.</summary>
internal static class ArchiveLimits
{
    public const int Entries = 200_000;
    public const long DescriptionBytes = 512L * 1024 * 1024;
    public const long FileBytes = 1024L * 1024 * 1024;
    public const long UnpackedBytes = 16L * 1024 * 1024 * 1024;

    /// <summary>Texts and pictures do not shrink so much; what is small may.</summary>
    public const long Ratio = 200;
    public const long AnyRatioBytes = 10L * 1024 * 1024;
}
