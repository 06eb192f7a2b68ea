using OcopSite.Content;
using OcopSite.Content.Items;
using OcopSite.Web.Maps;
using OcopSite.Web.Tests.Support;

namespace OcopSite.Web.Tests.Maps;

/// <summary>The outline against what is published: whatever has a position must lie on land, within what a generalised drawing may be off.</summary>
[Collection(SeededSiteTests.Name)]
public sealed class ProvinceOutlineTests(SeededSite site)
{
    private const double OffshoreKm = 1.5;
    private const string IslandOffTheCoast = "Cù Lao Câu (Hòn Cau)";

    [Fact]
    public void Every_place_and_every_locality_lies_on_land()
    {
        (string Name, GeoPoint At)[] items =
        [
            .. site.Snapshot.In(Cultures.Vietnamese).Places.Where(p => p.Location is not null).Select(p => (p.Name, p.Location!.Value)),
            .. site.Snapshot.In(Cultures.Vietnamese).Localities.Where(l => l.Location is not null).Select(l => (l.Name, l.Location!.Value)),
        ];
        Assert.True(items.Length > 80, $"only {items.Length} have a position");
        string[] atSea =
        [
            .. items.Where(i => !Contains(ProvinceOutline.Mainland, i.At) && !Contains(ProvinceOutline.PhuQuy, i.At) && KilometresFrom(ProvinceOutline.Mainland, i.At) > OffshoreKm)
                .Select(i => i.Name),
        ];
        Assert.Equal([IslandOffTheCoast], atSea);
    }

    [Fact]
    public void The_island_is_an_island_and_so_is_the_small_one()
    {
        Assert.All(ProvinceOutline.PhuQuy, p => Assert.InRange(KilometresFrom(ProvinceOutline.Mainland, p), 65, 90));
        Assert.All(ProvinceOutline.HonCau, p => Assert.False(Contains(ProvinceOutline.Mainland, p)));
        GeoPoint honCau = site.Snapshot.In(Cultures.Vietnamese).Places.Single(p => p.Name == IslandOffTheCoast).Location!.Value;
        Assert.True(KilometresFrom(ProvinceOutline.HonCau, honCau) < OffshoreKm);
    }

    [Fact]
    public void The_outline_is_within_the_known_extremes_of_the_province_and_about_as_large()
    {
        // 10°33′42″–11°33′18″ N, 107°23′41″–108°52′18″ E; 7,944 km² with the island.
        Assert.All(ProvinceOutline.Mainland, p =>
        {
            Assert.InRange(p.Latitude, 10.55, 11.56);
            Assert.InRange(p.Longitude, 107.39, 108.88);
        });
        Assert.InRange(SquareKilometres(ProvinceOutline.Mainland), 7944 * 0.93, 7944 * 1.07);
        Assert.InRange(SquareKilometres(ProvinceOutline.PhuQuy), 16, 20);
    }

    [Fact]
    public void All_of_it_is_inside_the_frame_of_the_province()
        => Assert.All(ProvinceOutline.Mainland.Concat(ProvinceOutline.PhuQuy), p => Assert.True(MapFrame.Province.Place(p).IsInside));

    // A ray to the east crosses the outline an odd number of times.
    private static bool Contains(IReadOnlyList<GeoPoint> outline, GeoPoint at) => Edges(outline).Count(e =>
        e.From.Latitude > at.Latitude != e.To.Latitude > at.Latitude
        && at.Longitude < ((e.To.Longitude - e.From.Longitude) * (at.Latitude - e.From.Latitude) / (e.To.Latitude - e.From.Latitude)) + e.From.Longitude) % 2 == 1;

    private static double KilometresFrom(IReadOnlyList<GeoPoint> outline, GeoPoint at)
        => Edges(outline).SelectMany(e => Enumerable.Range(0, 41).Select(i => Between(e.From, e.To, i / 40d))).Min(p => GeoDistance.Kilometres(p, at));

    private static double SquareKilometres(IReadOnlyList<GeoPoint> outline)
        => Math.Abs(Edges(outline).Sum(e => (e.From.Longitude * e.To.Latitude) - (e.To.Longitude * e.From.Latitude))) / 2 * 111.2 * 111.2 * Math.Cos(11 * Math.PI / 180);

    private static GeoPoint Between(GeoPoint a, GeoPoint b, double part) => new(a.Latitude + ((b.Latitude - a.Latitude) * part), a.Longitude + ((b.Longitude - a.Longitude) * part));

    private static IEnumerable<(GeoPoint From, GeoPoint To)> Edges(IReadOnlyList<GeoPoint> outline) => outline.Select((p, i) => (p, outline[(i + 1) % outline.Count]));
}
