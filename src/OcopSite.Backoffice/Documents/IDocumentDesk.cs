using OcopSite.Backoffice.Staff;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Documents;

/// <summary>All that pages of the back office ask of Umbraco's content service. Documents are known by their keys.</summary>
public interface IDocumentDesk
{
    Task<DocumentDraft?> FindAsync(Guid key, CancellationToken cancellationToken);

    /// <summary>Writes a draft.</summary>
    /// <exception cref="ContentConflictException">The document is not the one that was read.</exception>
    /// <exception cref="DocumentRefusedException">Umbraco did not take it.</exception>
    Task<DocumentDraft> SaveAsync(DocumentWrite write, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Publishes the draft in these cultures.</summary>
    /// <exception cref="DocumentRefusedException">Umbraco did not take it.</exception>
    Task PublishAsync(Guid key, IReadOnlyCollection<string> cultures, StaffMember by, CancellationToken cancellationToken);

    /// <exception cref="DocumentRefusedException">Umbraco did not take it.</exception>
    Task UnpublishAsync(Guid key, IReadOnlyCollection<string> cultures, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Sets when a language is published and taken away; <see langword="null"/> clears it. Instants are UTC.</summary>
    Task ScheduleAsync(Guid key, string culture, DateTime? publishAt, DateTime? unpublishAt, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Everything that is still to be published or taken away by itself.</summary>
    Task<IReadOnlyList<ScheduledChange>> ScheduledAsync(CancellationToken cancellationToken);

    /// <summary>The versions kept of a document, newest first.</summary>
    Task<IReadOnlyList<DocumentVersion>> VersionsAsync(Guid key, CancellationToken cancellationToken);

    /// <summary>A version with its values; <see langword="null"/> when it is not one of this document.</summary>
    Task<DocumentDraft?> FindVersionAsync(Guid key, int versionId, CancellationToken cancellationToken);

    /// <summary>Brings the values of a version back into the draft, in one culture or in all.</summary>
    Task RollBackAsync(Guid key, int versionId, string? culture, StaffMember by, CancellationToken cancellationToken);

    Task TrashAsync(Guid key, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Takes a document out of the bin, to where it was, or to the given parent.</summary>
    /// <exception cref="DocumentRefusedException">Its parent is gone.</exception>
    Task RestoreAsync(Guid key, Guid? parentKey, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Deletes a document, which is in the bin, for good.</summary>
    Task DeleteAsync(Guid key, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Brings a document, with all under it, to another place. The addresses that visitors know it by lead to the new ones.</summary>
    /// <exception cref="DocumentRefusedException">Umbraco did not take it.</exception>
    Task MoveAsync(Guid key, Guid parentKey, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Makes a draft beside a document that says the same. What lies under it is not copied.</summary>
    /// <returns>The key of the copy.</returns>
    Task<Guid> CopyAsync(Guid key, StaffMember by, CancellationToken cancellationToken);
}
