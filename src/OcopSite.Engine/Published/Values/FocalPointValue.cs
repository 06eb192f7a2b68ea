namespace OcopSite.Engine.Published.Values;

internal sealed record FocalPointValue(decimal Left, decimal Top);
