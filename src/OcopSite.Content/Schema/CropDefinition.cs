namespace OcopSite.Content.Schema;

/// <summary>A shape that pictures are shown in; editors may cut a picture to it by hand.</summary>
public sealed record CropDefinition(string Alias, string Name, int Width, int Height);
