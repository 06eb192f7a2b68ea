namespace OcopSite.Content.Schema;

/// <summary>A property of a document type.</summary>
/// <param name="Alias">Umbraco's alias, camelCase.</param>
/// <param name="Name">Label in the editing form, in Vietnamese.</param>
/// <param name="DataType">Alias of a <see cref="DataTypeDefinition"/>.</param>
/// <param name="Varies">Whether each language has its own value.</param>
public sealed record PropertyDefinition(string Alias, string Name, string DataType, bool Varies = false)
{
    public Guid? Key { get; init; }

    public bool Mandatory { get; init; }

    /// <summary>Help under the field, in Vietnamese.</summary>
    public string? Description { get; init; }

    /// <summary>The tab of the form; Umbraco's property group.</summary>
    public string Group { get; init; } = PropertyGroups.Content;

    /// <summary>Kept for staff: never leaves through the Delivery API.</summary>
    public bool NeverDelivered { get; init; }
}
