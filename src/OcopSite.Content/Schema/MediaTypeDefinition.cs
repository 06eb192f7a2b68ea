namespace OcopSite.Content.Schema;

/// <summary>A media type. Those of a stock Umbraco (Image, Folder, File) keep their alias and key; we add properties to them.</summary>
public sealed record MediaTypeDefinition(string Alias, string Name, string Icon, Guid Key)
{
    public IReadOnlyList<PropertyDefinition> Properties { get; init; } = [];

    public IReadOnlyList<string> AllowedChildren { get; init; } = [];

    public bool AllowedAtRoot { get; init; } = true;
}
