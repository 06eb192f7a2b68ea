using OcopSite.Content.Items;
using OcopSite.Web.Maps;

namespace OcopSite.Web.Pages.Trails;

/// <summary>A stop of a trail with what stands there.</summary>
/// <param name="At">The place or producer.</param>
/// <param name="Position">Where it is, as well as is known.</param>
/// <param name="KilometresBefore">From the stop before it as the crow flies; <see langword="null"/> where either position is unknown or both are the middle of one locality.</param>
public sealed record RouteStop(int Number, TrailStop Stop, PublishedItem At, MapPosition? Position, double? KilometresBefore)
{
    public string Anchor => $"stop-{Number}";
}
