namespace OcopSite.Content.Schema;

/// <summary>A document type, a composition (never used alone) or an element type (lives in a block).</summary>
/// <param name="Alias">Umbraco's alias, camelCase.</param>
/// <param name="Name">Shown to editors, in Vietnamese.</param>
/// <param name="Icon">An icon of Umbraco's set.</param>
public sealed record DocumentTypeDefinition(string Alias, string Name, string Icon)
{
    private readonly Guid? _key;

    public Guid Key { get => _key ?? UuidV5.Create(UuidV5.UrlNamespace, $"ocop:schema/document-type/{Alias}"); init => _key = value; }

    public bool IsElement { get; init; }

    /// <summary>Kept out of every "create" menu: it only lends its properties.</summary>
    public bool IsComposition { get; init; }

    public bool AllowedAtRoot { get; init; }

    public bool VariesByCulture { get; init; } = true;

    public IReadOnlyList<string> AllowedChildren { get; init; } = [];

    public IReadOnlyList<string> Compositions { get; init; } = [];

    public IReadOnlyList<PropertyDefinition> Properties { get; init; } = [];

    /// <summary>Whether an item of this type has a public address. Settings do not.</summary>
    public bool IsRoutable { get; init; } = true;
}
