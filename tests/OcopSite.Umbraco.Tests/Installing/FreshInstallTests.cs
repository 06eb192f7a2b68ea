using OcopSite.Content;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Tests.Site;
using Umbraco.Cms.Core;
using Umbraco.Cms.Core.Models;

namespace OcopSite.Umbraco.Tests.Installing;

public sealed class FreshInstallTests
{
    private readonly StockSite _site = new();

    [Fact]
    public async Task Everything_described_is_there_afterwards()
    {
        InstallResult result = await _site.InstallAsync();

        foreach (DataTypeDefinition definition in OcopSchema.Current.DataTypes)
        {
            IDataType? dataType = await _site.DataTypes.GetAsync(definition.Key);
            Assert.Equal((definition.Name, definition.EditorAlias, definition.EditorUiAlias), (dataType?.Name, dataType?.EditorAlias, dataType?.EditorUiAlias));
        }

        foreach (DocumentTypeDefinition definition in OcopSchema.Current.DocumentTypes)
        {
            IContentType? type = await _site.DocumentTypes.GetAsync(definition.Key);
            Assert.Equal((definition.Alias, definition.Name, definition.IsElement), (type?.Alias, type?.Name, type?.IsElement));
            Assert.Equal(
                OcopSchema.Current.AllProperties(definition).Select(p => p.Alias).Order(), type!.CompositionPropertyTypes.Select(p => p.Alias).Order());
            Assert.Equal(definition.AllowedChildren, type.AllowedContentTypes!.OrderBy(child => child.SortOrder).Select(child => child.Alias));
        }

        Assert.True(result.ChangedAnything);
        Assert.Equal(OcopSchema.Current.DataTypes.Count, result.Items.Count(i => i is { Kind: InstalledKind.DataType, Outcome: InstallOutcome.Created }));
        Assert.Equal(2, result.Items.Count(i => i is { Kind: InstalledKind.Composition, Outcome: InstallOutcome.Created }));
    }

    [Fact]
    public async Task Vietnamese_takes_over_as_default_and_English_falls_back_to_it()
    {
        InstallResult result = await _site.InstallAsync();

        ILanguage vietnamese = (await _site.Languages.GetAsync(Cultures.Vietnamese))!;
        ILanguage english = (await _site.Languages.GetAsync(Cultures.English))!;
        Assert.True(vietnamese is { IsDefault: true, IsMandatory: true, FallbackIsoCode: null });
        Assert.True(english is { IsDefault: false, IsMandatory: false, FallbackIsoCode: Cultures.Vietnamese });
        Assert.Contains(new InstalledItem(InstalledKind.Language, Cultures.Vietnamese, InstallOutcome.Created), result.Items);
        Assert.Contains(new InstalledItem(InstalledKind.Language, Cultures.English, InstallOutcome.Updated), result.Items);
    }

    [Fact]
    public async Task Umbracos_media_types_keep_what_they_have_and_get_ours_besides()
    {
        IMediaType before = _site.MediaTypes.Get("Image")!;
        await _site.InstallAsync();

        IMediaType image = _site.MediaTypes.Get("Image")!;
        foreach (IPropertyType property in before.PropertyTypes)
        {
            IPropertyType now = image.PropertyTypes.Single(p => p.Alias == property.Alias);
            Assert.Equal((property.Id, property.Name, property.DataTypeKey), (now.Id, now.Name, now.DataTypeKey));
        }

        Assert.Equal("Image", image.Name);
        Assert.Contains(image.PropertyTypes, p => p.Alias == "altVi");
        Assert.Contains(image.PropertyTypes, p => p.Alias == "altEn");
        Assert.Equal(0, _site.MediaTypes.Get("File")!.PropertyTypes.Count(p => p.Alias == "altVi"));
    }

    [Fact]
    public async Task A_media_type_that_is_missing_is_created_with_its_children()
    {
        var schema = OcopSchema.Current with
        {
            MediaTypes = [.. OcopSchema.Current.MediaTypes, new MediaTypeDefinition("pressKit", "Tài liệu báo chí", "icon-folder", Guid.NewGuid()) { AllowedChildren = ["pressKit", "Image"] }],
        };
        await _site.InstallAsync(schema);

        Assert.Equal(["pressKit", "Image"], _site.MediaTypes.Get("pressKit")!.AllowedContentTypes!.OrderBy(c => c.SortOrder).Select(c => c.Alias));
    }

    [Fact]
    public async Task Block_lists_name_element_types_that_are_there()
    {
        await _site.InstallAsync();

        foreach (DataTypeDefinition definition in OcopSchema.Current.DataTypes.Where(d => d.EditorAlias == Constants.PropertyEditors.Aliases.BlockList))
        {
            IDataType blocks = (await _site.DataTypes.GetAsync(definition.Key))!;
            foreach (Guid key in Configuration.Keys(blocks, "contentElementTypeKey")) Assert.True((await _site.DocumentTypes.GetAsync(key))!.IsElement);
        }
    }

    [Fact]
    public async Task A_second_run_saves_nothing()
    {
        await _site.InstallAsync();
        _site.Forget();

        InstallResult second = await _site.InstallAsync();

        Assert.DoesNotContain(second.Items, item => item.Outcome != InstallOutcome.Unchanged);
        Assert.False(second.ChangedAnything);
        Assert.Equal(0, _site.Saves);
        Assert.Empty(_site.Events.Published);
    }

    [Fact]
    public async Task A_cancelled_run_leaves_nothing_behind()
    {
        using var cancelled = new CancellationTokenSource();
        // The first notification is that of a language; from here on nobody waits for the rest.
        _site.Events.Handler = _ => cancelled.Cancel();

        await Assert.ThrowsAsync<OperationCanceledException>(() => _site.InstallAsync(cancellationToken: cancelled.Token));

        Assert.Null(await _site.Languages.GetAsync(Cultures.Vietnamese));
        Assert.True((await _site.Languages.GetAsync(Cultures.English))!.IsDefault);
    }
}
