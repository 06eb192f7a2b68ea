namespace OcopSite.Umbraco.Transfer.Exporting;

/// <summary>What an export holds.</summary>
/// <param name="MissingFiles">Addresses of media files that are not there any more; their items come without.</param>
public sealed record ExportResult(int Documents, int Media, IReadOnlyList<string> MissingFiles);
