namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Everything to import, checked and in order: parents before children, the settings last.</summary>
public sealed record SeedPlan(IReadOnlyList<SeedMedia> Media, IReadOnlyList<SeedDocument> Documents);
