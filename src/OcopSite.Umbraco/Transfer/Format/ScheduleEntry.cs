namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>When a document goes live or expires.</summary>
public sealed record ScheduleEntry(string? Culture = null, DateTimeOffset? PublishTime = null, DateTimeOffset? UnpublishTime = null);
