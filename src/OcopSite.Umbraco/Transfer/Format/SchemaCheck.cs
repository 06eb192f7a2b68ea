using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Whether the types of a file refer only to each other.</summary>
internal static class SchemaCheck
{
    /// <exception cref="SiteFileException">They do not.</exception>
    public static void Ensure(ContentSchema schema)
    {
        HashSet<string> languages = Distinct("language", schema.Languages.Select(l => l.IsoCode), StringComparer.OrdinalIgnoreCase);
        HashSet<string> dataTypes = Distinct("data type", schema.DataTypes.Select(d => d.Alias));
        HashSet<string> types = Distinct("document type", schema.DocumentTypes.Select(t => t.Alias));
        HashSet<string> mediaTypes = Distinct("media type", schema.MediaTypes.Select(t => t.Alias));
        Distinct("key of a type", schema.DataTypes.Select(d => d.Key).Concat(schema.DocumentTypes.Select(t => t.Key)).Concat(schema.MediaTypes.Select(t => t.Key)).Select(k => k.ToString()));
        if (schema.Languages.Count(l => l.IsDefault) != 1) throw new SiteFileException("The file must have exactly one default language.");

        Known("language", languages, schema.Languages.Select(l => l.Fallback).OfType<string>());
        Known("data type", dataTypes, schema.DocumentTypes.SelectMany(t => t.Properties).Concat(schema.MediaTypes.SelectMany(t => t.Properties)).Select(p => p.DataType));
        Known("document type", types, schema.DocumentTypes.SelectMany(t => t.AllowedChildren.Concat(t.Compositions)));
        Known("media type", mediaTypes, schema.MediaTypes.SelectMany(t => t.AllowedChildren));
        foreach (DocumentTypeDefinition type in schema.DocumentTypes) EnsureNotOfItself(schema, type, []);
    }

    private static void EnsureNotOfItself(ContentSchema schema, DocumentTypeDefinition type, HashSet<string> above)
    {
        if (!above.Add(type.Alias)) throw new SiteFileException($"The document type '{type.Alias}' is composed of itself.");
        foreach (string composition in type.Compositions) EnsureNotOfItself(schema, schema.DocumentType(composition), [.. above]);
    }

    private static HashSet<string> Distinct(string what, IEnumerable<string> names, StringComparer? comparer = null)
    {
        var known = new HashSet<string>(comparer ?? StringComparer.Ordinal);
        foreach (string name in names)
            if (!known.Add(name)) throw new SiteFileException($"The {what} '{name}' is twice in the file.");
        return known;
    }

    private static void Known(string what, HashSet<string> known, IEnumerable<string> named)
    {
        if (named.FirstOrDefault(name => !known.Contains(name)) is string missing) throw new SiteFileException($"The file names the {what} '{missing}', which it does not hold.");
    }
}
