namespace OcopSite.Engine.Published.Values;

/// <summary>A date of the newer date editors as it is stored.</summary>
internal sealed record ZonedDateValue(DateTimeOffset? Date, string? TimeZone);
