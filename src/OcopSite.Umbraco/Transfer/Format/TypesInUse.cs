using OcopSite.Content.Schema;

namespace OcopSite.Umbraco.Transfer.Format;

/// <summary>Which languages, types and properties of a file its content really needs: every Umbraco has more than a site uses.</summary>
public sealed class TypesInUse
{
    private readonly HashSet<string> _cultures;
    private readonly HashSet<string> _documentTypes;
    private readonly HashSet<string> _mediaTypes;
    private readonly HashSet<(string Type, string Property)> _properties = [];

    public TypesInUse(SitePackage package)
    {
        SiteFile site = package.Site;
        _cultures = new HashSet<string>(site.Documents.SelectMany(document => document.Variants).Select(variant => variant.Culture).OfType<string>(), StringComparer.OrdinalIgnoreCase);
        _documentTypes = [.. site.Documents.Select(document => document.Type)];
        _mediaTypes = [.. site.Media.Select(item => item.Type)];
        foreach (MediaEntry item in site.Media) _properties.UnionWith(item.Stored.Where(value => value.Value is not null).Select(value => (item.Type, value.Key)));

        (string Type, ValueEntry Value)[] values =
            [.. site.Documents.SelectMany(document => document.Values.Concat(document.Draft?.Values ?? []).Where(value => value.Stored is not null).Select(value => (document.Type, value)))];
        _properties.UnionWith(values.Select(value => (value.Type, value.Value.Alias)));
        string[] blocks = [.. values.Select(value => RawValue.Read(value.Value.Stored)).OfType<string>().Where(text => text.Contains("contentTypeKey", StringComparison.Ordinal))];
        foreach (DocumentTypeDefinition element in package.Schema.DocumentTypes.Where(type => type.IsElement && Name(blocks, type.Key)))
        {
            // What a block holds is not looked into: all that it may hold is needed.
            _documentTypes.Add(element.Alias);
            _properties.UnionWith(package.Schema.AllProperties(element).Select(property => (element.Alias, property.Alias)));
        }
    }

    public bool Has(LanguageDefinition language) => _cultures.Contains(language.IsoCode);

    public bool Has(DocumentTypeDefinition type) => _documentTypes.Contains(type.Alias);

    public bool Has(MediaTypeDefinition type) => _mediaTypes.Contains(type.Alias);

    public bool Has(string type, PropertyDefinition property) => _properties.Contains((type, property.Alias));

    private static bool Name(string[] blocks, Guid key) => Array.Exists(blocks, text => text.Contains(key.ToString(), StringComparison.OrdinalIgnoreCase));
}
