using OcopSite.Content.Schema;
using OcopSite.Umbraco.Transfer.Format;

namespace OcopSite.Engine.Transfer;

/// <summary>Finds the types that the content of a file needs among those in code, which cannot be added to.</summary>
internal sealed class TypesInCode
{
    private readonly ContentSchema _wanted;
    private readonly ContentSchema _code;
    private readonly TypesInUse _needed;
    private readonly List<string> _problems = [];

    private TypesInCode(SitePackage package, ContentSchema code) => (_wanted, _code, _needed) = (package.Schema, code, new TypesInUse(package));

    /// <returns>The types of the file with the keys that they have in code.</returns>
    /// <exception cref="SiteFileException">A language, type or property is not there, or has another editor or storage; all of them are named.</exception>
    public static ContentSchema Resolve(SitePackage package, ContentSchema code) => new TypesInCode(package, code).Resolve();

    private ContentSchema Resolve()
    {
        _problems.AddRange(_wanted.Languages.Where(l => _needed.Has(l) && _code.Languages.All(known => known.IsoCode != l.IsoCode)).Select(l => $"the language '{l.IsoCode}'"));
        ContentSchema resolved = _wanted with
        {
            DocumentTypes = [.. _wanted.DocumentTypes.Select(Resolve)],
            MediaTypes = [.. _wanted.MediaTypes.Select(Resolve)],
        };
        return _problems.Count == 0 ? resolved : throw new SiteFileException($"This site does not know, or knows otherwise: {string.Join(", ", _problems)}.");
    }

    private DocumentTypeDefinition Resolve(DocumentTypeDefinition type)
    {
        DocumentTypeDefinition? known = _code.DocumentTypes.FirstOrDefault(t => t.Alias == type.Alias && t.IsElement == type.IsElement && t.VariesByCulture == type.VariesByCulture);
        if (!_needed.Has(type)) return known is null ? type : type with { Key = known.Key };
        if (known is null) _problems.Add($"the type '{type.Alias}'");
        else Compare(type.Alias, _wanted.AllProperties(type), _code.AllProperties(known));
        return type with { Key = known?.Key ?? type.Key };
    }

    private MediaTypeDefinition Resolve(MediaTypeDefinition type)
    {
        MediaTypeDefinition? known = _code.MediaTypes.FirstOrDefault(t => t.Alias == type.Alias);
        if (!_needed.Has(type)) return known is null ? type : type with { Key = known.Key };
        if (known is null) _problems.Add($"the media type '{type.Alias}'");
        else Compare(type.Alias, type.Properties, known.Properties);
        return type with { Key = known?.Key ?? type.Key };
    }

    private void Compare(string type, IEnumerable<PropertyDefinition> wanted, IEnumerable<PropertyDefinition> known)
    {
        Dictionary<string, PropertyDefinition> here = known.ToDictionary(p => p.Alias);
        _problems.AddRange(wanted.Where(property => _needed.Has(type, property))
            .Where(property => !here.TryGetValue(property.Alias, out PropertyDefinition? same) || same.Varies != property.Varies || !IsLike(property, same))
            .Select(property => $"the property '{property.Alias}' of '{type}'"));
    }

    private bool IsLike(PropertyDefinition wanted, PropertyDefinition known)
        => _wanted.DataType(wanted.DataType) is var one && _code.DataType(known.DataType) is var other && one.EditorAlias == other.EditorAlias && one.Storage == other.Storage;
}
