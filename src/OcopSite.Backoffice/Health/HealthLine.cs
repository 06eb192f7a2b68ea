namespace OcopSite.Backoffice.Health;

/// <summary>How one part of the site stands.</summary>
/// <param name="Part">The end of the key of its name.</param>
/// <param name="Text">In words.</param>
public sealed record HealthLine(string Part, HealthState State, string Text);
