namespace OcopSite.Umbraco.Composing;

/// <summary>What a stock Umbraco does with this package when it starts; section <c>OcopSite</c>.</summary>
public sealed class OcopSiteOptions
{
    public const string Section = "OcopSite";

    /// <summary>Creates and updates languages, data types and types.</summary>
    public bool Install { get; set; } = true;

    /// <summary>Imports the seed content, once.</summary>
    public bool Seed { get; set; }

    /// <summary>The <c>media</c> directory with seed content and illustrations.</summary>
    public string? SeedDirectory { get; set; }
}
