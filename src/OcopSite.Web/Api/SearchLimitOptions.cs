using System.ComponentModel.DataAnnotations;

namespace OcopSite.Web.Api;

/// <summary>How much one client may search, section <c>Ocop:SearchLimits</c>. Generous: it stops machines gone wild, not people.</summary>
public sealed class SearchLimitOptions
{
    public const string Section = "Ocop:SearchLimits";

    /// <summary>Searches at once.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; set; } = 3000;

    /// <summary>Searches a second, for as long as one likes.</summary>
    [Range(1, 100_000)]
    public int PerSecond { get; set; } = 100;
}
