using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Tests.Installing;

/// <summary>Our schema with one thing changed, as a later version might have it.</summary>
internal static class SchemaEdits
{
    public static ContentSchema Edit(string alias, Func<DocumentTypeDefinition, DocumentTypeDefinition> change)
        => OcopSchema.Current with { DocumentTypes = [.. OcopSchema.Current.DocumentTypes.Select(t => t.Alias == alias ? change(t) : t)] };

    public static ContentSchema EditDataType(string alias, Func<DataTypeDefinition, DataTypeDefinition> change)
        => OcopSchema.Current with { DataTypes = [.. OcopSchema.Current.DataTypes.Select(t => t.Alias == alias ? change(t) : t)] };
}
