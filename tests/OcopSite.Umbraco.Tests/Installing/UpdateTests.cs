using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Tests.Site;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Extensions;

namespace OcopSite.Umbraco.Tests.Installing;

public sealed class UpdateTests
{
    private readonly StockSite _site = new();

    [Fact]
    public async Task A_new_label_is_applied_and_the_property_keeps_its_id()
    {
        await _site.InstallAsync();
        IPropertyType before = Property("product", "summary");
        _site.Forget();

        InstallResult result = await _site.InstallAsync(Changed("product", "summary", p => p with { Name = "Giới thiệu ngắn", Description = "Một câu." }));

        IPropertyType after = Property("product", "summary");
        Assert.Equal(("Giới thiệu ngắn", "Một câu."), (after.Name, after.Description));
        Assert.Equal((before.Id, before.Key, before.DataTypeId), (after.Id, after.Key, after.DataTypeId));
        Assert.Equal([new InstalledItem(InstalledKind.DocumentType, "product", InstallOutcome.Updated)], result.Items.Where(i => i.Outcome != InstallOutcome.Unchanged));
        Assert.Equal(1, _site.Saves);
    }

    [Fact]
    public async Task A_new_property_comes_after_the_others_and_leaves_them_alone()
    {
        await _site.InstallAsync();
        IPropertyType[] before = [.. _site.DocumentTypes.Get("product")!.PropertyTypes];

        await _site.InstallAsync(SchemaEdits.Edit("product", type => type with { Properties = [.. type.Properties, new("allergens", "Chất gây dị ứng", "text", Varies: true) { Group = "Sức khỏe" }] }));

        IContentType product = _site.DocumentTypes.Get("product")!;
        IPropertyType added = product.PropertyTypes.Single(p => p.Alias == "allergens");
        Assert.True(added.VariesByCulture());
        Assert.Equal(before.Max(p => p.SortOrder) + 1, added.SortOrder);
        Assert.Equal(PropertyGroupType.Tab, product.PropertyGroups.Single(g => g.Name == "Sức khỏe").Type);
        Assert.All(before, p => Assert.Equal(p.Id, product.PropertyTypes.Single(q => q.Alias == p.Alias).Id));
    }

    [Fact]
    public async Task A_property_that_the_description_dropped_stays()
    {
        await _site.InstallAsync();
        IPropertyType before = Property("product", "gtin");
        _site.Forget();

        await _site.InstallAsync(SchemaEdits.Edit("product", type => type with { Properties = [.. type.Properties.Where(p => p.Alias != "gtin")] }));

        Assert.Equal(before.Id, Property("product", "gtin").Id);
        Assert.Equal(0, _site.Saves);
    }

    [Fact]
    public async Task What_an_administrator_added_stays()
    {
        await _site.InstallAsync();
        IContentType product = _site.DocumentTypes.Get("product")!;
        IDataType text = (await _site.DataTypes.GetAsync(OcopSchema.Current.DataType("text").Key))!;
        product.AddPropertyType(new PropertyType(_site.Strings, text, "shelf") { Name = "Kệ" }, "shop", "Cửa hàng");
        product.AllowedContentTypes = [new ContentTypeSort(_site.DocumentTypes.Get("page")!.Key, 0, "page")];
        await _site.DocumentTypes.UpdateAsync(product, Constants.Security.SuperUserKey);
        _site.Forget();

        await _site.InstallAsync();

        Assert.Equal("Kệ", Property("product", "shelf").Name);
        Assert.Equal("page", _site.DocumentTypes.Get("product")!.AllowedContentTypes!.Single().Alias);
        Assert.Equal(0, _site.Saves);
    }

    [Fact]
    public async Task A_new_setting_of_a_data_type_is_applied_and_foreign_settings_stay()
    {
        await _site.InstallAsync();
        DataTypeDefinition longText = OcopSchema.Current.DataType("longText");
        IDataType before = (await _site.DataTypes.GetAsync(longText.Key))!;
        before.ConfigurationData = new Dictionary<string, object>(before.ConfigurationData) { ["maxChars"] = 900 };
        await _site.DataTypes.UpdateAsync(before, Constants.Security.SuperUserKey);

        await _site.InstallAsync(SchemaEdits.EditDataType("longText", d => d with { Configuration = new Dictionary<string, object> { ["rows"] = 7 } }));

        IDataType after = (await _site.DataTypes.GetAsync(longText.Key))!;
        Assert.Equal(before.Id, after.Id);
        Assert.Equal(7, Configuration.Setting(after, "rows").GetInt32());
        Assert.Equal(900, Configuration.Setting(after, "maxChars").GetInt32());
    }

    [Fact]
    public async Task A_property_may_start_to_vary()
    {
        await _site.InstallAsync();

        await _site.InstallAsync(Changed("product", "brand", p => p with { Varies = true }));

        Assert.True(Property("product", "brand").VariesByCulture());
    }

    [Fact]
    public async Task An_added_child_type_is_allowed_behind_those_that_were()
    {
        await _site.InstallAsync();

        InstallResult result = await _site.InstallAsync(SchemaEdits.Edit("newsroom", type => type with { AllowedChildren = ["article", "page"] }));

        Assert.Equal(["article", "page"], _site.DocumentTypes.Get("newsroom")!.AllowedContentTypes!.OrderBy(c => c.SortOrder).Select(c => c.Alias));
        Assert.Contains(new InstalledItem(InstalledKind.AllowedChildren, "newsroom", InstallOutcome.Updated), result.Items);
    }

    private static ContentSchema Changed(string type, string property, Func<PropertyDefinition, PropertyDefinition> change)
        => SchemaEdits.Edit(type, t => t with { Properties = [.. t.Properties.Select(p => p.Alias == property ? change(p) : p)] });

    private IPropertyType Property(string type, string property) => _site.DocumentTypes.Get(type)!.PropertyTypes.Single(p => p.Alias == property);
}
