namespace OcopSite.Engine.Users;

/// <summary>A link that was given out and not used yet.</summary>
/// <param name="UserId">For whom; <see langword="null"/> for the first administrator, who is not there yet.</param>
/// <param name="ExpiresAt"><see langword="null"/>: when it is used.</param>
public sealed record OneTimeLink(LinkPurpose Purpose, int? UserId, DateTimeOffset? ExpiresAt);
