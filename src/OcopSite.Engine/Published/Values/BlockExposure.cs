namespace OcopSite.Engine.Published.Values;

internal sealed record BlockExposure(Guid ContentKey, string? Culture, string? Segment);
