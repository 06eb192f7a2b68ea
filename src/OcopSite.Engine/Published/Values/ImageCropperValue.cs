namespace OcopSite.Engine.Published.Values;

/// <summary>The value of an image cropper as it is stored.</summary>
internal sealed record ImageCropperValue(FocalPointValue? FocalPoint, IReadOnlyList<CropValue>? Crops, string? Src);
