namespace OcopSite.Web.Maps;

/// <summary>What shares one marker, because it lies at one spot or too near to tell apart.</summary>
public sealed record MapGroup<T>(int Number, MapPoint At, IReadOnlyList<T> Items);
