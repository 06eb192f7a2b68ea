using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Primitives;
using OcopSite.Backoffice.Documents;
using OcopSite.Backoffice.Staff;
using OcopSite.Engine.Desk;

namespace OcopSite.Backoffice.Editing;

/// <summary>What a member is typing into a form, kept as it is typed, until the form is saved or the copy is thrown away.</summary>
internal sealed class WorkingCopies(IDeskStore store)
{
    private const string Kind = "working-copy";

    public async Task<WorkingCopy?> FindAsync(Guid documentKey, StaffMember member, CancellationToken cancellationToken)
        => await store.FindAsync(Kind, documentKey, member.Key, cancellationToken) is DeskRecord record ? Read(record) : null;

    /// <summary>Everything a member has begun and not saved, newest first.</summary>
    public async Task<IReadOnlyList<WorkingCopy>> ListAsync(StaffMember member, CancellationToken cancellationToken)
        => [.. (await store.ListOwnAsync(Kind, member.Key, cancellationToken)).Select(Read)];

    public Task KeepAsync(Guid documentKey, StaffMember member, IFormCollection form, CancellationToken cancellationToken)
        => store.KeepAsync(Kind, documentKey, member.Key, Kept(form), cancellationToken);

    public Task ForgetAsync(Guid documentKey, StaffMember member, CancellationToken cancellationToken)
        => store.DeleteAsync(Kind, documentKey, member.Key, cancellationToken);

    private static Dictionary<string, string?[]> Kept(IFormCollection form)
        => form.Where(f => !f.Key.StartsWith("__", StringComparison.Ordinal)).ToDictionary(f => f.Key, f => f.Value.ToArray());

    private static WorkingCopy Read(DeskRecord record) => new(
        record.DocumentKey,
        record.UpdatedAt,
        new FormCollection(record.Read<Dictionary<string, string[]>>().ToDictionary(f => f.Key, f => new StringValues(f.Value))));
}
