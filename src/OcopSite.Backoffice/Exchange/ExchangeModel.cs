using OcopSite.Backoffice.Exchange.Backup;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Exchange;

/// <param name="Types">What may be exported.</param>
/// <param name="Staged">The backup that takes effect at the next start.</param>
public sealed record ExchangeModel(IReadOnlyList<DocumentTypeDefinition> Types, BackupManifest? Staged)
{
    /// <summary>What may be imported, as whoever looks at the page may write it.</summary>
    public required IReadOnlyList<DocumentTypeDefinition> Writable { get; init; }

    public required bool MayRestore { get; init; }

    /// <summary>The backup that could not be restored at the last start.</summary>
    public BackupManifest? Failed { get; init; }

    /// <summary>The alias that was chosen for an import.</summary>
    public string? Type { get; init; }

    /// <summary>What is wrong, by the name of the field.</summary>
    public IReadOnlyDictionary<string, string> Errors { get; init; } = new Dictionary<string, string>();
}
