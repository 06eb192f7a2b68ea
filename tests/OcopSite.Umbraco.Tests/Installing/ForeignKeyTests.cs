using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Tests.Site;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Tests.Installing;

/// <summary>Types that somebody made by hand, under our aliases and keys of their own.</summary>
public sealed class ForeignKeyTests
{
    private readonly StockSite _site = new();

    [Fact]
    public async Task A_type_found_by_alias_keeps_its_key_and_everything_refers_to_that_one()
    {
        Guid evidence = await AddTypeAsync("evidence", element: true);
        Guid product = await AddTypeAsync("product");
        Guid seo = await AddTypeAsync("seo");

        InstallResult result = await _site.InstallAsync();

        Assert.Equal(evidence, _site.DocumentTypes.Get("evidence")!.Key);
        Assert.Equal([evidence], Configuration.Keys(DataType("evidenceBlocks"), "contentElementTypeKey"));
        Assert.Equal(product.ToString(), Configuration.Setting(DataType("products"), "filter").GetString());
        Assert.Contains(_site.DocumentTypes.Get("productCatalogue")!.AllowedContentTypes!, child => child.Key == product);
        Assert.Contains(_site.DocumentTypes.Get("page")!.ContentTypeComposition, composition => composition.Key == seo);
        Assert.Contains(_site.DocumentTypes.Get("product")!.PropertyTypes, property => property.Alias == "recognitions");
        Assert.Equal(evidence, result.Schema.DocumentType("evidence").Key);
        Assert.Contains(new InstalledItem(InstalledKind.DocumentType, "product", InstallOutcome.Updated), result.Items);
    }

    [Fact]
    public async Task A_second_run_over_foreign_keys_saves_nothing()
    {
        await AddTypeAsync("evidence", element: true);
        await AddTypeAsync("product");
        await _site.InstallAsync();
        _site.Forget();

        await _site.InstallAsync();

        Assert.Equal(0, _site.Saves);
    }

    [Fact]
    public async Task A_data_type_found_by_name_keeps_its_key_and_properties_use_it()
    {
        DataTypeDefinition text = OcopSchema.Current.DataType("text");
        DataType own = _site.NewDataType(text.Name, text.EditorAlias, ValueStorageType.Nvarchar);
        await _site.DataTypes.CreateAsync(own, Constants.Security.SuperUserKey);

        InstallResult result = await _site.InstallAsync();

        Assert.Null(await _site.DataTypes.GetAsync(text.Key));
        Assert.Equal(own.Key, result.Schema.DataType("text").Key);
        Assert.Equal(own.Id, _site.DocumentTypes.Get("product")!.PropertyTypes.Single(p => p.Alias == "brand").DataTypeId);
    }

    [Fact]
    public async Task A_property_made_by_hand_keeps_its_id_and_takes_our_data_type()
    {
        DataType textstring = _site.NewDataType("Textstring", "Umbraco.TextBox", ValueStorageType.Nvarchar);
        await _site.DataTypes.CreateAsync(textstring, Constants.Security.SuperUserKey);
        await AddTypeAsync("product", new PropertyType(_site.Strings, textstring, "brand") { Name = "Brand" });
        int id = _site.DocumentTypes.Get("product")!.PropertyTypes.Single().Id;

        await _site.InstallAsync();

        IPropertyType brand = _site.DocumentTypes.Get("product")!.PropertyTypes.Single(p => p.Alias == "brand");
        Assert.Equal((id, "Thương hiệu", OcopSchema.Current.DataType("text").Key), (brand.Id, brand.Name, brand.DataTypeKey));
    }

    private IDataType DataType(string alias) => _site.DataTypes.GetAsync(OcopSchema.Current.DataType(alias).Key).GetAwaiter().GetResult()!;

    private Task<Guid> AddTypeAsync(string alias, PropertyType property) => AddTypeAsync(alias, element: false, property);

    private async Task<Guid> AddTypeAsync(string alias, bool element = false, params PropertyType[] properties)
    {
        var type = new ContentType(_site.Strings, Constants.System.Root) { Key = Guid.NewGuid(), Alias = alias, Name = "By hand", IsElement = element };
        foreach (PropertyType property in properties) type.AddPropertyType(property, "content", "Content");
        await _site.DocumentTypes.CreateAsync(type, Constants.Security.SuperUserKey);
        return type.Key;
    }
}
