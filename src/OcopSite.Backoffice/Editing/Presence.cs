using System.Collections.Concurrent;
using OcopSite.Backoffice.Staff;

namespace OcopSite.Backoffice.Editing;

/// <summary>Who has which document open. It is told every few seconds by the page, and forgotten soon after.</summary>
internal sealed class Presence(TimeProvider clock)
{
    public static readonly TimeSpan Lasts = TimeSpan.FromSeconds(40);

    private readonly ConcurrentDictionary<(Guid Document, Guid Member), (string Name, DateTimeOffset SeenAt)> _seen = [];

    /// <returns>The names of the others who have it open.</returns>
    public IReadOnlyList<string> Tell(Guid documentKey, StaffMember member)
    {
        DateTimeOffset now = clock.GetUtcNow();
        _seen[(documentKey, member.Key)] = (member.Name, now);
        foreach (var entry in _seen.Where(e => now - e.Value.SeenAt > Lasts)) _seen.TryRemove(entry);
        return [.. _seen.Where(e => e.Key.Document == documentKey && e.Key.Member != member.Key).Select(e => e.Value.Name).Order(StringComparer.CurrentCulture)];
    }

    public void Leave(Guid documentKey, StaffMember member) => _seen.TryRemove((documentKey, member.Key), out _);
}
