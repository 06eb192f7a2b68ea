using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine;

namespace OcopSite.Backoffice.Media;

/// <summary>All that pages of the back office ask of Umbraco's media service. Items are known by their keys.</summary>
public interface IMediaDesk
{
    Task<MediaDraft?> FindAsync(Guid key, CancellationToken cancellationToken);

    /// <summary>Makes a folder.</summary>
    /// <exception cref="DocumentRefusedException">Umbraco did not take it.</exception>
    Task<MediaDraft> CreateFolderAsync(string name, Guid? parentKey, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Makes an item of a file, which is copied.</summary>
    /// <exception cref="DocumentRefusedException">Umbraco did not take it.</exception>
    Task<MediaDraft> CreateAsync(NewFile file, Guid? parentKey, StaffMember by, CancellationToken cancellationToken);

    /// <exception cref="ContentConflictException">The item is not the one that was read.</exception>
    /// <exception cref="DocumentRefusedException">Umbraco did not take it.</exception>
    Task<MediaDraft> SaveAsync(MediaWrite write, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Puts another file in the place of the one there is. Key, links and, where the kind is the same, the address stay; focal point and crops belonged to the old picture.</summary>
    /// <exception cref="DocumentRefusedException">The item cannot hold this kind of file, or Umbraco did not take it.</exception>
    Task<MediaDraft> ReplaceFileAsync(Guid key, NewFile file, StaffMember by, CancellationToken cancellationToken);

    /// <param name="key">The item.</param>
    /// <param name="parentKey"><see langword="null"/> for the top of the library.</param>
    /// <param name="by">Who.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="DocumentRefusedException">A folder cannot be moved into itself.</exception>
    Task MoveAsync(Guid key, Guid? parentKey, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Takes an item away from visitors: from pages at once, and its file with it.</summary>
    Task TrashAsync(Guid key, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Takes an item out of the bin, to where it was, else to the top of the library.</summary>
    Task RestoreAsync(Guid key, StaffMember by, CancellationToken cancellationToken);

    /// <summary>Deletes an item, which is in the bin, for good.</summary>
    Task DeleteAsync(Guid key, StaffMember by, CancellationToken cancellationToken);
}
