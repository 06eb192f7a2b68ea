namespace OcopSite.Engine.Editors;

/// <summary>A crop that is offered for every image of a data type.</summary>
internal sealed record ImageCropDefinition(string Alias, int Width, int Height);
