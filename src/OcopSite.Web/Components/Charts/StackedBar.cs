using OcopSite.Content;

namespace OcopSite.Web.Components.Charts;

/// <summary>A bar made of parts.</summary>
/// <param name="Label">What it stands for.</param>
/// <param name="When">The time it tells of.</param>
/// <param name="Total">The number given for the whole; <see langword="null"/> where none is given.</param>
public sealed record StackedBar(LocalText? Label, string When, IReadOnlyList<ChartPart> Parts, int? Total)
{
    /// <summary>How long the bar is: its parts, or the whole where that is more.</summary>
    public int Length => Math.Max(Total ?? 0, Parts.Sum(p => p.Value));
}
