namespace OcopSite.Engine;

/// <summary>Identifies what somebody has read of an item, as <c>IContentBase.VersionId</c> and <c>UpdateDate</c> have it.</summary>
public sealed record ItemVersion(int VersionId, DateTime UpdateDate);
