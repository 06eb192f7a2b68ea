using OcopSite.Content.Items;

namespace OcopSite.Web.Maps;

/// <summary>Keeps markers apart: a finger must be able to hit each of them on a small screen.</summary>
public static class MarkerLayout
{
    /// <summary>In widths of the frame: 28 px on a phone 360 px wide.</summary>
    public const double Apart = 0.085;

    private const double Edge = 0.05;
    private const int MostRounds = 200;

    /// <summary>
    /// Puts items that are too near each other into one group each. Groups are numbered from north to south, items keep the order they came in, and
    /// the result does not depend on that order.
    /// </summary>
    public static IReadOnlyList<MapGroup<T>> Cluster<T>(IEnumerable<(T Item, GeoPoint At)> items, MapFrame frame)
    {
        List<Spot<T>> spots =
        [
            .. items.Select((x, index) => (x.Item, index, Point: frame.Place(x.At)))
                .GroupBy(x => x.Point, x => (x.index, x.Item))
                .OrderBy(g => g.Key.Y).ThenBy(g => g.Key.X)
                .Select(g => new Spot<T>(g.Key, [.. g])),
        ];
        while (Nearest(spots) is (int first, int second))
        {
            spots[first] = spots[first].With(spots[second]);
            spots.RemoveAt(second);
        }

        return [.. spots.OrderBy(s => s.Centre.Y).ThenBy(s => s.Centre.X).Select((s, i) => new MapGroup<T>(i + 1, s.Centre, [.. s.Items.OrderBy(x => x.Index).Select(x => x.Item)]))];
    }

    /// <summary>Moves points that are too near each other aside, each as little as it takes; those at the very same spot fan out.</summary>
    public static IReadOnlyList<MapPoint> Spread(IReadOnlyList<MapPoint> points)
    {
        MapPoint[] moved = [.. points];
        for (int round = 0; round < MostRounds && PushOnce(moved); round++)
        {
        }

        return moved;
    }

    private static (int First, int Second)? Nearest<T>(List<Spot<T>> spots)
    {
        (int, int)? nearest = null;
        double least = Apart;
        for (int i = 0; i < spots.Count; i++)
        {
            for (int j = i + 1; j < spots.Count; j++)
            {
                double distance = spots[i].Centre.DistanceTo(spots[j].Centre);
                if (distance < least) (nearest, least) = ((i, j), distance);
            }
        }

        return nearest;
    }

    private static bool PushOnce(MapPoint[] points)
    {
        bool pushed = false;
        for (int i = 0; i < points.Length; i++)
        {
            for (int j = i + 1; j < points.Length; j++)
            {
                double distance = points[i].DistanceTo(points[j]);
                if (distance >= Apart) continue;
                // Two at one spot have no direction between them: each pair takes one of its own.
                double angle = distance > 1e-6
                    ? Math.Atan2((points[j].Y - points[i].Y) / MapFrame.Ratio, points[j].X - points[i].X)
                    : (i + j) * 2.4;
                double step = ((Apart - distance) / 2) + 0.001;
                points[i] = Within(points[i].X - (step * Math.Cos(angle)), points[i].Y - (step * Math.Sin(angle) * MapFrame.Ratio));
                points[j] = Within(points[j].X + (step * Math.Cos(angle)), points[j].Y + (step * Math.Sin(angle) * MapFrame.Ratio));
                pushed = true;
            }
        }

        return pushed;
    }

    private static MapPoint Within(double x, double y) => new(Math.Clamp(x, Edge, 1 - Edge), Math.Clamp(y, Edge, 1 - Edge));

    /// <summary>Items at one spot, with their place in the order they came in.</summary>
    private sealed record Spot<T>(MapPoint Centre, IReadOnlyList<(int Index, T Item)> Items)
    {
        public Spot<T> With(Spot<T> other)
        {
            double share = (double)other.Items.Count / (Items.Count + other.Items.Count);
            var centre = new MapPoint(Centre.X + ((other.Centre.X - Centre.X) * share), Centre.Y + ((other.Centre.Y - Centre.Y) * share));
            return new Spot<T>(centre, [.. Items, .. other.Items]);
        }
    }
}
