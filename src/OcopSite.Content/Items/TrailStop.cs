namespace OcopSite.Content.Items;

/// <summary>A stop of a trail.</summary>
/// <param name="AtId">The place or producer one stops at.</param>
/// <param name="Title">Where the name of the place or producer will not do.</param>
/// <param name="DurationMinutes">How long to allow; a suggestion.</param>
public sealed record TrailStop(Guid AtId, LocalText? Title, LocalText? Text, int? DurationMinutes);
