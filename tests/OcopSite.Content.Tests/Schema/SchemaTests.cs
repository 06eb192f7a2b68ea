using System.Text.RegularExpressions;
using OcopSite.Content.Schema;

namespace OcopSite.Content.Tests.Schema;

public sealed partial class SchemaTests
{
    private static readonly ContentSchema Schema = OcopSchema.Current;

    public static TheoryData<string> Types => [.. Schema.DocumentTypes.Select(t => t.Alias)];

    [Theory]
    [MemberData(nameof(Types))]
    public void Everything_a_type_names_exists(string alias)
    {
        DocumentTypeDefinition type = Schema.DocumentType(alias);
        Assert.All(type.Properties, p => Assert.Equal(p.DataType, Schema.DataType(p.DataType).Alias));
        Assert.All(type.Compositions, c => Assert.True(Schema.DocumentType(c).IsComposition));
        Assert.All(type.AllowedChildren, c => Assert.False(Schema.DocumentType(c).IsElement || Schema.DocumentType(c).IsComposition));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Aliases_within_a_type_are_unique_and_camel_case(string alias)
    {
        string[] aliases = [.. Schema.AllProperties(Schema.DocumentType(alias)).Select(p => p.Alias)];
        Assert.Equal(aliases.Distinct(StringComparer.OrdinalIgnoreCase), aliases);
        Assert.All(aliases.Append(alias), a => Assert.Matches(CamelCase(), a));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_with_a_property_that_varies_varies_itself(string alias)
    {
        DocumentTypeDefinition type = Schema.DocumentType(alias);
        Assert.True(type.VariesByCulture || Schema.AllProperties(type).All(p => !p.Varies));
    }

    [Fact]
    public void Aliases_and_keys_are_unique()
    {
        string[] aliases = [.. Schema.DocumentTypes.Select(t => t.Alias)];
        string[] dataTypes = [.. Schema.DataTypes.Select(t => t.Alias)];
        Guid[] keys = [.. Schema.DocumentTypes.Select(t => t.Key), .. Schema.DataTypes.Select(t => t.Key), .. Schema.MediaTypes.Select(t => t.Key), .. Schema.Languages.Select(l => l.Key)];
        Assert.Equal(aliases.Distinct(StringComparer.OrdinalIgnoreCase), aliases);
        Assert.Equal(dataTypes.Distinct(StringComparer.OrdinalIgnoreCase), dataTypes);
        Assert.All(dataTypes, a => Assert.Matches(CamelCase(), a));
        Assert.Equal(keys.Distinct(), keys);
    }

    [Fact]
    public void A_choice_has_values_and_an_editor_with_the_same_ones()
    {
        DataTypeDefinition[] choices = [.. Schema.DataTypes.Where(t => t.EditorAlias == "Umbraco.DropDown.Flexible")];
        Assert.NotEmpty(choices);
        Assert.All(choices, t =>
        {
            Assert.NotEmpty(t.Choices);
            Assert.Equal(t.Choices.Distinct(), t.Choices);
            Assert.Equal(t.Choices, Assert.IsType<string[]>(t.Configuration["items"]));
        });
        Assert.All(Schema.DataTypes.Except(choices), t => Assert.Empty(t.Choices));
    }

    [Fact]
    public void Block_lists_are_made_of_element_types_and_every_element_type_is_used()
    {
        Guid[] used = [.. Schema.DataTypes.Where(t => t.EditorAlias == "Umbraco.BlockList").SelectMany(ElementKeys)];
        Guid[] elements = [.. Schema.DocumentTypes.Where(t => t.IsElement).Select(t => t.Key)];
        Assert.Equal(elements.Order(), used.Distinct().Order());
    }

    [Fact]
    public void A_picker_is_limited_to_types_that_exist()
    {
        foreach (DataTypeDefinition picker in Schema.DataTypes.Where(t => t.EditorAlias == "Umbraco.MultiNodeTreePicker"))
        {
            string[] keys = ((string)picker.Configuration["filter"]).Split(',', StringSplitOptions.RemoveEmptyEntries);
            Assert.All(keys, key => Assert.Contains(Schema.DocumentTypes, t => t.Key == new Guid(key)));
        }
    }

    [Fact]
    public void Every_data_type_is_used()
    {
        IEnumerable<string> used = Schema.DocumentTypes.SelectMany(t => t.Properties).Concat(Schema.MediaTypes.SelectMany(t => t.Properties)).Select(p => p.DataType);
        Assert.Empty(Schema.DataTypes.Select(t => t.Alias).Except(used));
    }

    [Fact]
    public void Media_types_name_what_exists_and_have_an_alternative_text_for_every_language()
    {
        Assert.All(Schema.MediaTypes.SelectMany(t => t.Properties), p => Assert.NotNull(Schema.DataType(p.DataType)));
        Assert.All(Schema.MediaTypes.SelectMany(t => t.AllowedChildren), c => Assert.Contains(Schema.MediaTypes, t => t.Alias == c));
        MediaTypeDefinition image = Schema.MediaTypes.Single(t => t.Alias == "Image");
        Assert.Contains(image.Properties, p => p.Alias == "altVi");
        Assert.All(Schema.Languages, l => Assert.Contains(image.Properties, p => p.Alias == OcopMediaTypes.AlternativeText(l.IsoCode)));
    }

    [Fact]
    public void Vietnamese_is_the_language_every_document_must_have_and_English_falls_back_to_it()
    {
        Assert.Equal("vi-VN", Schema.DefaultCulture);
        LanguageDefinition vietnamese = Schema.Languages.Single(l => l.IsDefault);
        Assert.True(vietnamese.IsMandatory);
        Assert.Equal(("", null), (vietnamese.UrlPrefix, vietnamese.Fallback));
        Assert.Equal(("en", "vi-VN"), Schema.Languages.Where(l => l.IsoCode == "en-US").Select(l => (l.UrlPrefix, l.Fallback)).Single());
    }

    [Fact]
    public void An_unknown_alias_is_refused()
    {
        Assert.Throws<KeyNotFoundException>(() => Schema.DocumentType("nothing"));
        Assert.Throws<KeyNotFoundException>(() => Schema.DataType("nothing"));
    }

    private static IEnumerable<Guid> ElementKeys(DataTypeDefinition list)
        => ((object[])list.Configuration["blocks"]).Cast<IReadOnlyDictionary<string, object>>().Select(b => new Guid((string)b["contentElementTypeKey"]));

    [GeneratedRegex("^[a-z][a-zA-Z0-9]*$")]
    private static partial Regex CamelCase();
}
