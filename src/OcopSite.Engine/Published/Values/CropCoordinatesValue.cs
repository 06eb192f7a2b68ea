namespace OcopSite.Engine.Published.Values;

/// <summary>What is cut off at each side, as parts of the whole.</summary>
internal sealed record CropCoordinatesValue(decimal X1, decimal Y1, decimal X2, decimal Y2);
