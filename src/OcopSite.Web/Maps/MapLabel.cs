using OcopSite.Content.Items;

namespace OcopSite.Web.Maps;

/// <summary>A name on the map.</summary>
/// <param name="Anchor">The end of the name that stands at the point: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
internal sealed record MapLabel(string Name, GeoPoint At, string Anchor)
{
    /// <summary>Towns that everybody knows, few enough to leave room for markers. Names on the coast stand out at sea.</summary>
    public static readonly IReadOnlyList<MapLabel> Towns =
    [
        new("Phan Thiết", new(10.885, 108.115), "start"),
        new("Mũi Né", new(10.905, 108.32), "start"),
        new("La Gi", new(10.62, 107.79), "start"),
        new("Kê Gà", new(10.665, 108.01), "start"),
        new("Phan Rí Cửa", new(11.115, 108.585), "start"),
        new("Liên Hương", new(11.2, 108.765), "start"),
        new("Võ Xu", new(11.195, 107.56), "middle"),
        new("Lạc Tánh", new(11.09, 107.7), "middle"),
        new("Phú Quý", new(10.455, 108.945), "middle"),
    ];
}
