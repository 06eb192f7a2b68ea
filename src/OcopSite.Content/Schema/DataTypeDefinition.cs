namespace OcopSite.Content.Schema;

/// <summary>How a value is stored: the column a stock Umbraco keeps it in.</summary>
public enum ValueStorage
{
    /// <summary>Up to 512 characters.</summary>
    Nvarchar,

    /// <summary>Text of any length, JSON included.</summary>
    Ntext,
    Integer,
    Decimal,
    Date,
}

/// <summary>An editor with its settings.</summary>
/// <param name="Alias">Ours; properties name it.</param>
/// <param name="Name">Shown to administrators.</param>
/// <param name="EditorAlias">Umbraco's schema alias, for example <c>Umbraco.TextBox</c>.</param>
/// <param name="EditorUiAlias">The alias of the back-office element in Umbraco 17, for example <c>Umb.PropertyEditorUi.TextBox</c>.</param>
/// <param name="Storage">Umbraco's storage for this editor.</param>
public sealed record DataTypeDefinition(string Alias, string Name, string EditorAlias, string EditorUiAlias, ValueStorage Storage)
{
    private readonly Guid? _key;

    /// <summary>Stable; derived from the alias unless a recorded schema says otherwise.</summary>
    public Guid Key { get => _key ?? UuidV5.Create(UuidV5.UrlNamespace, $"ocop:schema/data-type/{Alias}"); init => _key = value; }

    /// <summary>Umbraco's configuration object; values are strings, numbers, booleans, arrays and nested dictionaries as JSON would hold.</summary>
    public IReadOnlyDictionary<string, object> Configuration { get; init; } = new Dictionary<string, object>();

    /// <summary>For a choice: the allowed values, in order.</summary>
    public IReadOnlyList<string> Choices { get; init; } = [];
}
