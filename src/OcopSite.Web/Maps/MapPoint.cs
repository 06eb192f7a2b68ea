namespace OcopSite.Web.Maps;

/// <summary>A position in a frame, from the left and from the top, each as a part of the whole.</summary>
public readonly record struct MapPoint(double X, double Y)
{
    public bool IsInside => X is >= 0 and <= 1 && Y is >= 0 and <= 1;

    /// <summary>In widths of the frame.</summary>
    public double DistanceTo(MapPoint other) => Math.Sqrt(Square(X - other.X) + Square((Y - other.Y) / MapFrame.Ratio));

    private static double Square(double x) => x * x;
}
