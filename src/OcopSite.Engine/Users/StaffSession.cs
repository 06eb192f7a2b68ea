namespace OcopSite.Engine.Users;

/// <summary>A sign-in that has not ended.</summary>
/// <param name="Browser">The family of the browser and the system, for example <c>Firefox, Android</c>; no address is kept.</param>
public sealed record StaffSession(Guid Id, DateTimeOffset StartedAt, DateTimeOffset LastSeenAt, string Browser);
