namespace OcopSite.Content.Items;

/// <summary>Where something is, in today's map and in the one before July 2025.</summary>
/// <param name="LocalityId">Present commune, ward or special zone.</param>
/// <param name="FormerCommune">Its name before the reform, as sources write it.</param>
/// <param name="FormerDistrictId">The district it belonged to.</param>
public sealed record Whereabouts(Guid? LocalityId, string? FormerCommune, Guid? FormerDistrictId)
{
    public static readonly Whereabouts Unknown = new(null, null, null);
}
