namespace OcopSite.Engine.Published.Values;

internal sealed record CropValue(string? Alias, int Width, int Height, CropCoordinatesValue? Coordinates);
