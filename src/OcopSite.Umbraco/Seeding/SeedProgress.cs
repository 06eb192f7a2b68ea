namespace OcopSite.Umbraco.Seeding;

/// <summary>How far the import is.</summary>
/// <param name="What">Name of the item just finished.</param>
public readonly record struct SeedProgress(int Done, int Total, string What);
