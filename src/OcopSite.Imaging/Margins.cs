namespace OcopSite.Imaging;

/// <summary>What is cut away on each side of a picture, as fractions of its width and height.</summary>
public sealed record Margins(double Left, double Top, double Right, double Bottom);
