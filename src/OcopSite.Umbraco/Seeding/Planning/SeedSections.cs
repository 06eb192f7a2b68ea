using OcopSite.Content;

namespace OcopSite.Umbraco.Seeding.Planning;

/// <summary>Keys of the fixed parts of the tree.</summary>
internal sealed class SeedSections
{
    public Guid Home { get; } = ContentKeys.Of("section", "home");

    public Guid Products { get; } = ContentKeys.Of("section", "products");

    public Guid Producers { get; } = ContentKeys.Of("section", "producers");

    public Guid Events { get; } = ContentKeys.Of("section", "events");

    public Guid News { get; } = ContentKeys.Of("section", "news");

    public Guid Places { get; } = ContentKeys.Of("section", "places");

    public Guid Trails { get; } = ContentKeys.Of("section", "trails");

    public Guid Localities { get; } = ContentKeys.Of("section", "localities");

    public Guid Statistics { get; } = ContentKeys.Of("section", "statistics");

    public Guid About { get; } = ContentKeys.Of("page", "about");

    /// <summary>Created last: where it exists, the import is complete.</summary>
    public Guid Settings { get; } = ContentKeys.Of("section", "settings");
}
