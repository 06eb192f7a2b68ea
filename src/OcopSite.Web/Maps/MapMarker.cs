namespace OcopSite.Web.Maps;

/// <summary>A marker that leads somewhere.</summary>
/// <param name="Number">As in the list beside the map.</param>
/// <param name="At">Where it is drawn.</param>
/// <param name="Name">What it stands for, read out with its number.</param>
public sealed record MapMarker(int Number, MapPoint At, string Url, string Name)
{
    /// <summary>What it points at, where it had to move aside.</summary>
    public MapPoint? Foot { get; init; }

    /// <summary>It stands for more than one thing.</summary>
    public bool IsGroup { get; init; }

    public string? Lang { get; init; }
}
