namespace OcopSite.Imaging;

/// <summary>What must stay visible when a picture is cut: a point as fractions of its width and height, from the top left.</summary>
public sealed record Focus(double X, double Y)
{
    public static readonly Focus Middle = new(0.5, 0.5);
}
