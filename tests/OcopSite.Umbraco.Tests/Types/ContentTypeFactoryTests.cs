using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Types;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Tests.Types;

public sealed class ContentTypeFactoryTests
{
    public static TheoryData<string> Types => [.. OcopSchema.Current.DocumentTypes.Select(t => t.Alias)];

    [Theory]
    [MemberData(nameof(Types))]
    public void A_type_is_as_described(string alias)
    {
        DocumentTypeDefinition definition = OcopSchema.Current.DocumentType(alias);
        IContentType type = SchemaTypes.ContentType(alias);

        Assert.Equal(
            (definition.Key, definition.Name, definition.Icon, definition.IsElement, definition.AllowedAtRoot, definition.VariesByCulture),
            (type.Key, type.Name, type.Icon, type.IsElement, type.AllowedAsRoot, type.VariesByCulture()));
        Assert.Equal(definition.AllowedChildren, type.AllowedContentTypes!.OrderBy(c => c.SortOrder).Select(c => c.Alias));
        Assert.All(type.AllowedContentTypes!, child => Assert.Equal(OcopSchema.Current.DocumentType(child.Alias).Key, child.Key));
        Assert.Equal(definition.Compositions, type.ContentTypeComposition.Select(c => c.Alias));
        foreach (PropertyDefinition property in definition.Properties) AssertAsDescribed(property, type.PropertyTypes.Single(p => p.Alias == property.Alias));
        Assert.Equal(definition.Properties.Count, type.PropertyTypes.Count());
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Properties_of_compositions_come_first(string alias)
    {
        DocumentTypeDefinition definition = OcopSchema.Current.DocumentType(alias);
        string[] composed = [.. definition.Compositions.SelectMany(c => OcopSchema.Current.DocumentType(c).Properties).Select(p => p.Alias)];

        Assert.Equal(composed, SchemaTypes.ContentType(alias).CompositionPropertyTypes.Take(composed.Length).Select(p => p.Alias));
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void A_varying_property_varies_in_the_type_too(string alias)
    {
        // Umbraco masks the variation of a property with that of its type.
        Assert.All(SchemaTypes.ContentType(alias).PropertyTypes.Where(p => p.VariesByCulture()), p => Assert.True(SchemaTypes.ContentType(alias).VariesByCulture(), p.Alias));
    }

    [Fact]
    public void Every_group_is_a_tab_and_holds_its_properties()
    {
        IContentType product = SchemaTypes.ContentType(ContentTypes.Product);

        Assert.All(product.PropertyGroups, g => Assert.Equal(PropertyGroupType.Tab, g.Type));
        Assert.Equal(["Nội dung", "Thông tin", "Liên kết", "Hình ảnh"], product.PropertyGroups.OrderBy(g => g.SortOrder).Select(g => g.Name));
        Assert.Empty(product.NoGroupPropertyTypes);
    }

    [Fact]
    public void No_id_and_no_key_is_shared()
    {
        UmbracoTypes types = SchemaTypes.Current;

        Assert.Distinct(types.ContentTypes.Select(t => t.Id).Concat(types.MediaTypes.Select(t => t.Id)).Concat(types.DataTypes.Select(t => t.Id)));
        Assert.Distinct(types.ContentTypes.SelectMany(t => t.PropertyTypes).Select(p => p.Key));
    }

    [Fact]
    public void Keys_and_ids_are_the_same_on_every_machine()
    {
        IContentType product = SchemaTypes.ContentType(ContentTypes.Product);
        Assert.Equal(new Guid("e88e62dc-c040-5534-afbe-c27d30b9d6f0"), product.Key);
        Assert.Equal(new Guid("05b72107-de0f-5978-bfc1-1e1746daa2ec"), product.PropertyTypes.Single(p => p.Alias == "summary").Key);
        Assert.Equal(new Guid("303bb032-2352-51f1-83bd-bc57b0a941b5"), SchemaTypes.ContentType(ContentTypes.Seo).PropertyTypes.Single(p => p.Alias == "metaTitle").Key);
        Assert.Equal(new Guid("dcaef0af-e384-5497-b8e5-8cb4d126104a"), product.PropertyGroups.Single(g => g.Name == "Nội dung").Key);
        Assert.Equal(new Guid("adbca08b-acd1-57b1-b653-1cd7462eca53"), SchemaTypes.MediaType("Image").PropertyTypes.Single(p => p.Alias == "altVi").Key);
        Assert.Equal(StableId.Of(product.Key), product.Id);
    }

    [Fact]
    public void Media_types_have_the_keys_and_file_editors_of_a_stock_Umbraco()
    {
        Assert.Equal(new Guid("f38bd2d7-65d0-48e6-95dc-87ce06ec2d3d"), SchemaTypes.MediaType("Folder").Key);
        Assert.Equal(new Guid("cc07b313-0843-4aa8-bbda-871c8da728c8"), SchemaTypes.MediaType("Image").Key);
        Assert.Equal(new Guid("4c52d8ab-54e6-40cd-999c-7a5f24903e4d"), SchemaTypes.MediaType("File").Key);
        Assert.Equal("Umbraco.ImageCropper", SchemaTypes.MediaType("Image").PropertyTypes.Single(p => p.Alias == "umbracoFile").PropertyEditorAlias);
        Assert.Equal("Umbraco.UploadField", SchemaTypes.MediaType("File").PropertyTypes.Single(p => p.Alias == "umbracoFile").PropertyEditorAlias);
    }

    [Fact]
    public void Languages_are_Vietnamese_by_default_with_English_falling_back_to_it()
    {
        ILanguage[] languages = [.. SchemaTypes.Current.Languages];

        Assert.Equal([Cultures.Vietnamese, Cultures.English], languages.Select(l => l.IsoCode));
        Assert.True(languages[0] is { IsDefault: true, IsMandatory: true, FallbackIsoCode: null });
        Assert.True(languages[1] is { IsDefault: false, IsMandatory: false, FallbackIsoCode: Cultures.Vietnamese });
    }

    private static void AssertAsDescribed(PropertyDefinition definition, IPropertyType property)
    {
        DataTypeDefinition dataType = OcopSchema.Current.DataType(definition.DataType);
        Assert.Equal(
            (definition.Name, definition.Description, definition.Mandatory, definition.Varies, dataType.Key, dataType.EditorAlias),
            (property.Name, property.Description, property.Mandatory, property.VariesByCulture(), property.DataTypeKey, property.PropertyEditorAlias));
    }
}
