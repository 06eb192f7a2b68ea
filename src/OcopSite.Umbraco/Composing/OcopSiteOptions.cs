namespace OcopSite.Umbraco.Composing;

/// <summary>What a stock Umbraco does with this package when it starts; section <c>OcopSite</c>.</summary>
public sealed class OcopSiteOptions
{
    public const string Section = "OcopSite";

    /// <summary>Creates and updates languages, data types and types.</summary>
    public bool Install { get; set; } = true;

    /// <summary>Imports the seed content, once.</summary>
    public bool Seed { get; set; }

    /// <summary>The <c>media</c> directory with seed content and illustrations; by default what this package brings along.</summary>
    public string SeedDirectory { get; set; } = Path.Combine(AppContext.BaseDirectory, "ocop-seed");

    /// <summary>A site file, whose types and content are imported, once, as far as they are not there yet.</summary>
    public string? ImportFile { get; set; }

    /// <summary>Where the whole site is written to, if there is no such file yet.</summary>
    public string? ExportFile { get; set; }

    public WebhookOptions Webhook { get; set; } = new();
}
