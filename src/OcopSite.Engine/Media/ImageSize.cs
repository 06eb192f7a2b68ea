namespace OcopSite.Engine.Media;

/// <summary>Width and height in pixels.</summary>
internal readonly record struct ImageSize(int Width, int Height);
