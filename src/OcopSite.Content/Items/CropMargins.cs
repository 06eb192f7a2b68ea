namespace OcopSite.Content.Items;

/// <summary>What is cut away on each side of a picture, as fractions of its width and height.</summary>
public sealed record CropMargins(double Left, double Top, double Right, double Bottom);
