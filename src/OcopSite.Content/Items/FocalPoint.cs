namespace OcopSite.Content.Items;

/// <summary>What must stay visible of a picture: fractions of its width and height, from the top left.</summary>
public sealed record FocalPoint(double Left, double Top);
