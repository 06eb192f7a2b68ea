namespace OcopSite.Content.Schema;

/// <summary>Everything a CMS must know before it can hold our content: languages, data types, document types and media types.</summary>
/// <remarks>
/// The engine builds its types from it in memory, the installer writes it into a stock Umbraco, the editing forms and the
/// delivery mapper read it. It is plain data, so a recorded schema can stand in for ours.
/// </remarks>
public sealed record ContentSchema(
    IReadOnlyList<LanguageDefinition> Languages,
    IReadOnlyList<DataTypeDefinition> DataTypes,
    IReadOnlyList<DocumentTypeDefinition> DocumentTypes,
    IReadOnlyList<MediaTypeDefinition> MediaTypes)
{
    /// <summary>The ISO code of the language that every document must have.</summary>
    public string DefaultCulture => Languages.Single(l => l.IsDefault).IsoCode;

    /// <summary>Finds a document type, composition or element type.</summary>
    /// <exception cref="KeyNotFoundException">No type has this alias.</exception>
    public DocumentTypeDefinition DocumentType(string alias)
        => DocumentTypes.FirstOrDefault(t => t.Alias == alias) ?? throw new KeyNotFoundException($"There is no document type '{alias}'.");

    /// <exception cref="KeyNotFoundException">No data type has this alias.</exception>
    public DataTypeDefinition DataType(string alias)
        => DataTypes.FirstOrDefault(t => t.Alias == alias) ?? throw new KeyNotFoundException($"There is no data type '{alias}'.");

    /// <summary>The properties of a type with those of its compositions first, as Umbraco's Delivery API lists them.</summary>
    public IEnumerable<PropertyDefinition> AllProperties(DocumentTypeDefinition type)
        => type.Compositions.SelectMany(c => AllProperties(DocumentType(c))).Concat(type.Properties);
}
