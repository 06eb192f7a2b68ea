namespace OcopSite.Backoffice.Media.Library;

/// <param name="Query">What was asked.</param>
/// <param name="Trail">The open folder and those above it, from the top.</param>
/// <param name="Folders">Folders in the open one; none when something is looked for.</param>
/// <param name="Items">One page of pictures and files.</param>
/// <param name="Total">How many there are.</param>
public sealed record MediaPage(MediaQuery Query, IReadOnlyList<MediaSummary> Trail, IReadOnlyList<MediaSummary> Folders, IReadOnlyList<MediaSummary> Items, int Total)
{
    public MediaSummary? Folder => Trail.Count > 0 ? Trail[^1] : null;

    public int Pages => Math.Max(1, (Total + MediaQuery.PageSize - 1) / MediaQuery.PageSize);

    /// <summary>In the bin: keys of what was taken away because a consent was withdrawn.</summary>
    public IReadOnlySet<Guid> Withdrawn { get; init; } = new HashSet<Guid>();
}
