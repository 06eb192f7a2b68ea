using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Forms;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Editing;

/// <summary>Remembers what a member's last save of a document took out of texts, until the next one.</summary>
internal sealed class RemovedNotes(IDeskStore store)
{
    private const string Kind = "removed";

    public async Task RememberAsync(DocumentForm saved, Guid documentKey, StaffMember member, CancellationToken cancellationToken)
    {
        Dictionary<string, RemovedNote> notes = saved.All.Where(f => f.Removed is not null).ToDictionary(f => f.Name, f => f.Removed!);
        if (notes.Count > 0) await store.KeepAsync(Kind, documentKey, member.Key, notes, cancellationToken);
        else await store.DeleteAsync(Kind, documentKey, member.Key, cancellationToken);
    }

    /// <summary>The form with the notes of the last save.</summary>
    public async Task<DocumentForm> ShowAsync(DocumentForm form, Guid documentKey, StaffMember member, CancellationToken cancellationToken)
        => await store.FindAsync<Dictionary<string, RemovedNote>>(Kind, documentKey, member.Key, cancellationToken) is { } notes
            ? form with { Fields = With(form.Fields, notes) }
            : form;

    private static FormField[] With(IReadOnlyList<FormField> fields, Dictionary<string, RemovedNote> notes) =>
    [
        .. fields.Select(f => f with
        {
            Removed = f.Removed ?? notes.GetValueOrDefault(f.Name),
            Blocks = [.. f.Blocks.Select(b => b with { Fields = With(b.Fields, notes) })],
        }),
    ];
}
