using OcopSite.Content.Items;
using OcopSite.Web.Maps;

namespace OcopSite.Web.Tests.Maps;

public sealed class MarkerLayoutTests
{
    private static readonly MapFrame Frame = MapFrame.Province;

    [Fact]
    public void What_is_near_shares_a_marker_and_what_is_far_does_not()
    {
        IReadOnlyList<MapGroup<string>> groups = MarkerLayout.Cluster([("b", new(10.93, 108.1)), ("far", new(11.3, 108.6)), ("a", new(10.94, 108.11))], Frame);
        Assert.Collection(
            groups,
            north => Assert.Equal((1, "far"), (north.Number, Assert.Single(north.Items))),
            south => Assert.Equal(["b", "a"], south.Items));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(42)]
    public void Groups_are_the_same_in_whatever_order_the_items_come(int seed)
    {
        (int Item, GeoPoint At)[] items = Scattered(80);
        IReadOnlyList<MapGroup<int>> groups = MarkerLayout.Cluster(items, Frame);
        (int Item, GeoPoint At)[] shuffled = [.. items];
        new Random(seed).Shuffle(shuffled);
        IReadOnlyList<MapGroup<int>> again = MarkerLayout.Cluster(shuffled, Frame);
        Assert.Equal(groups.Select(g => (g.Number, g.At, string.Join(',', g.Items.Order()))), again.Select(g => (g.Number, g.At, string.Join(',', g.Items.Order()))));
    }

    [Fact]
    public void No_item_is_lost_and_no_two_groups_touch()
    {
        (int Item, GeoPoint At)[] items = Scattered(200);
        IReadOnlyList<MapGroup<int>> groups = MarkerLayout.Cluster(items, Frame);
        Assert.Equal(items.Select(i => i.Item).Order(), groups.SelectMany(g => g.Items).Order());
        Assert.Equal(Enumerable.Range(1, groups.Count), groups.Select(g => g.Number));
        AssertApart([.. groups.Select(g => g.At)]);
    }

    [Fact]
    public void Points_at_one_spot_fan_out_until_a_finger_can_hit_each()
        => AssertApart(MarkerLayout.Spread([.. Enumerable.Repeat(new MapPoint(0.3, 0.4), 6)]));

    [Fact]
    public void Points_at_the_edge_stay_inside()
    {
        IReadOnlyList<MapPoint> spread = MarkerLayout.Spread([.. Enumerable.Repeat(new MapPoint(0.99, 0.01), 4)]);
        AssertApart(spread);
        Assert.All(spread, p => Assert.True(p.IsInside));
    }

    [Fact]
    public void Points_far_enough_apart_stay_where_they_are()
    {
        MapPoint[] points = [new(0.2, 0.2), new(0.5, 0.5), new(0.5, 0.8)];
        Assert.Equal(points, MarkerLayout.Spread(points));
    }

    private static void AssertApart(IReadOnlyList<MapPoint> points)
    {
        IEnumerable<double> distances =
            from i in Enumerable.Range(0, points.Count)
            from j in Enumerable.Range(0, i)
            select points[i].DistanceTo(points[j]);
        Assert.All(distances, d => Assert.True(d > MarkerLayout.Apart - 0.002, $"{d}"));
    }

    // Half of them at spots that others share, as products of one commune are.
    private static (int Item, GeoPoint At)[] Scattered(int count)
    {
        var random = new Random(11);
        GeoPoint[] communes = [.. Enumerable.Range(0, 20).Select(_ => Somewhere(random))];
        return [.. Enumerable.Range(0, count).Select(i => (i, i % 2 == 0 ? communes[random.Next(communes.Length)] : Somewhere(random)))];
    }

    private static GeoPoint Somewhere(Random random) => new(10.6 + (random.NextDouble() * 0.9), 107.5 + (random.NextDouble() * 1.3));
}
