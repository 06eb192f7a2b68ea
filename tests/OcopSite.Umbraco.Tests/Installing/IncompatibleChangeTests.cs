using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Tests.Site;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;
using Umbraco.Cms.Core.Notifications;

namespace OcopSite.Umbraco.Tests.Installing;

public sealed class IncompatibleChangeTests
{
    private readonly StockSite _site = new();

    [Fact]
    public async Task Another_editor_under_a_propertys_alias_is_refused_before_anything_is_saved()
    {
        await _site.InstallAsync();

        InstallProblem problem = await RefusedAsync(Property("product", "brand", p => p with { DataType = "longText" }));

        Assert.Equal(("product", "brand"), (problem.Type, problem.Property));
        Assert.Contains("Umbraco.TextBox", problem.Message, StringComparison.Ordinal);
        Assert.Contains("Umbraco.TextArea", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Another_editor_of_a_data_type_is_refused()
    {
        await _site.InstallAsync();

        InstallProblem problem = await RefusedAsync(SchemaEdits.EditDataType("months", d => d with { EditorAlias = "Umbraco.TextBox" }));

        Assert.Equal(("OCOP – Các tháng", ""), (problem.Type, problem.Property));
    }

    [Fact]
    public async Task Another_storage_of_a_data_type_is_refused()
    {
        await _site.InstallAsync();

        InstallProblem problem = await RefusedAsync(SchemaEdits.EditDataType("months", d => d with { Storage = ValueStorage.Ntext }));

        Assert.Equal("OCOP – Các tháng", problem.Type);
        Assert.Contains("Nvarchar", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_property_that_would_lose_its_translations_is_refused()
    {
        await _site.InstallAsync();

        InstallProblem problem = await RefusedAsync(Property("product", "summary", p => p with { Varies = false }));

        Assert.Equal(("product", "summary"), (problem.Type, problem.Property));
    }

    [Fact]
    public async Task An_element_type_does_not_become_a_document_type()
    {
        await _site.InstallAsync();

        InstallProblem problem = await RefusedAsync(SchemaEdits.Edit("chair", t => t with { IsElement = false }));

        Assert.Equal("chair", problem.Type);
    }

    [Fact]
    public async Task A_property_that_comes_from_somebodys_composition_is_refused()
    {
        var text = _site.NewDataType("Textstring", "Umbraco.TextArea", ValueStorageType.Ntext);
        await _site.DataTypes.CreateAsync(text, Constants.Security.SuperUserKey);
        var composition = new ContentType(_site.Strings, Constants.System.Root) { Alias = "summarised", Name = "Summarised" };
        composition.AddPropertyType(new PropertyType(_site.Strings, text, "summary") { Name = "Summary" }, "content", "Content");
        await _site.DocumentTypes.CreateAsync(composition, Constants.Security.SuperUserKey);
        var product = new ContentType(_site.Strings, Constants.System.Root) { Alias = "product", Name = "Product" };
        product.AddContentType(composition);
        await _site.DocumentTypes.CreateAsync(product, Constants.Security.SuperUserKey);

        InstallProblem problem = await RefusedAsync(OcopSchema.Current);

        Assert.Equal(("product", "summary"), (problem.Type, problem.Property));
        Assert.Contains("summarised", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stock_property_with_another_editor_is_refused()
    {
        InstallProblem problem = await RefusedAsync(OcopSchema.Current with
        {
            MediaTypes = [.. OcopSchema.Current.MediaTypes.Select(t => t.Alias == "File" ? t with { Properties = [new("umbracoFile", "Tệp", "imageCropper")] } : t)],
        });

        Assert.Equal(("File", "umbracoFile"), (problem.Type, problem.Property));
    }

    [Fact]
    public async Task All_problems_are_named_at_once()
    {
        await _site.InstallAsync();
        ContentSchema schema = Property("product", "brand", p => p with { DataType = "longText" });
        schema = schema with { DocumentTypes = [.. schema.DocumentTypes.Select(t => t.Alias == "chair" ? t with { IsElement = false } : t)] };

        InstallException refusal = await Assert.ThrowsAsync<InstallException>(() => _site.InstallAsync(schema));

        Assert.Equal(2, refusal.Problems.Count);
        Assert.Contains("'product', property 'brand'", refusal.Message, StringComparison.Ordinal);
        Assert.Contains("'chair'", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_save_that_somebody_cancels_half_way_takes_everything_back()
    {
        _site.Events.Handler = notification =>
        {
            if (notification is ContentTypeSavingNotification saving && saving.SavedEntities.Any(t => t.Alias == "product")) saving.Cancel = true;
        };

        InvalidOperationException failure = await Assert.ThrowsAsync<InvalidOperationException>(() => _site.InstallAsync());

        Assert.Contains("product", failure.Message, StringComparison.Ordinal);
        Assert.Empty(_site.DocumentTypeStore.All);
        Assert.Single(_site.LanguageStore.All);
        Assert.DoesNotContain(_site.DataTypeStore.All, d => d.Name!.StartsWith("OCOP", StringComparison.Ordinal));
        Assert.DoesNotContain(_site.Events.Published, n => n is ContentTypeSavedNotification or DataTypeSavedNotification);
    }

    private static ContentSchema Property(string type, string property, Func<PropertyDefinition, PropertyDefinition> change)
        => SchemaEdits.Edit(type, t => t with { Properties = [.. t.Properties.Select(p => p.Alias == property ? change(p) : p)] });

    private async Task<InstallProblem> RefusedAsync(ContentSchema schema)
    {
        _site.Forget();
        InstallException refusal = await Assert.ThrowsAsync<InstallException>(() => _site.InstallAsync(schema));
        Assert.Equal(0, _site.Saves);
        Assert.Empty(_site.Events.Published);
        return Assert.Single(refusal.Problems);
    }
}
