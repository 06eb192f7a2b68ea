namespace OcopSite.Engine.Published.Values;

/// <summary>An entry of a media picker as it is stored.</summary>
internal sealed record PickedMediaValue(Guid Key, Guid MediaKey, IReadOnlyList<CropValue>? Crops, FocalPointValue? FocalPoint);
