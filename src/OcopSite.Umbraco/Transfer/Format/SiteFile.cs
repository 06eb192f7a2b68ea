namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>A whole site as it is written to a file: what a CMS must know, and all it holds.</summary>
/// <param name="Media">Parents before children, else in the order they were created.</param>
/// <param name="Documents">In the order they were created.</param>
/// <param name="Redirects">Addresses that documents had before.</param>
public sealed record SiteFile(
    IReadOnlyList<LanguageEntry> Languages,
    IReadOnlyList<DataTypeEntry> DataTypes,
    IReadOnlyList<DocumentTypeEntry> DocumentTypes,
    IReadOnlyList<MediaTypeEntry> MediaTypes,
    IReadOnlyList<MediaEntry> Media,
    IReadOnlyList<DocumentEntry> Documents,
    IReadOnlyList<RedirectEntry> Redirects)
{
    /// <summary>The version of the format that this code writes and reads.</summary>
    public const int CurrentFormat = 1;

    public int Format { get; init; } = CurrentFormat;

    /// <summary>What a recorded server ran with; an export has none.</summary>
    public SettingsEntry? Settings { get; init; }
}
