using System.Globalization;
using OcopSite.Content;
using OcopSite.Content.Schema;

namespace OcopSite.Backoffice.Texts;

/// <summary>What types, fields and choices are called in the reader's language. The schema itself speaks Vietnamese.</summary>
public sealed class SchemaWords(AdminTexts texts, ISiteWords site, Rendering.AdminContext here, ContentSchema schema)
{
    public string Of(DocumentTypeDefinition type) => Own($"type.{type.Alias}") ?? type.Name;

    /// <summary>The type's name within a sentence.</summary>
    public string Inline(DocumentTypeDefinition type) => InSentence(Of(type));

    public string TypeName(string alias) => Of(schema.DocumentType(alias));

    public string Of(PropertyDefinition property) => Own($"property.{property.Alias}") ?? property.Name;

    /// <summary>A field of one language, or of all.</summary>
    public string Of(PropertyDefinition property, string? culture) => culture is null ? Of(property) : $"{Of(property)} – {Language(culture)}";

    public string? HintOf(PropertyDefinition property) => property.Description is null ? null : Own($"hint.{property.Alias}") ?? property.Description;

    public string Group(string group) => Own($"group.{group}") ?? group;

    public string Choice(DataTypeDefinition type, string value) => texts.Find($"{type.Alias}.{value}") ?? site.Find(type.Alias, value, here.Culture) ?? value;

    public string Language(string culture) => texts[$"language.{culture}"];

    private static string InSentence(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private string? Own(string key) => here.Culture == Cultures.Vietnamese ? null : SchemaNames.Resources.GetString(key, CultureInfo.GetCultureInfo(here.Culture));
}
