using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using OcopSite.Engine.Published.Converters;
using Umbraco.Cms.Core.DeliveryApi;
using Umbraco.Cms.Core.Models.PublishedContent;
using Umbraco.Cms.Core.PropertyEditors;
using Umbraco.Cms.Core.PropertyEditors.ValueConverters;
using Umbraco.Cms.Core.PublishedCache;

namespace OcopSite.Engine.Published;

internal static class PublishedServices
{
    private static readonly Type[] Converters =
    [
        typeof(ContentPickerValueConverter), typeof(IntegerValueConverter), typeof(DecimalValueConverter), typeof(LabelValueConverter),
        typeof(YesNoValueConverter), typeof(FlexibleDropdownPropertyValueConverter), typeof(TagsValueConverter), typeof(UploadPropertyConverter),
        typeof(TextConverter), typeof(PlainDateConverter), typeof(DateConverter), typeof(MediaPickerConverter), typeof(TreePickerConverter),
        typeof(UrlPickerConverter), typeof(ImageCropperConverter), typeof(BlockListConverter), typeof(RichTextConverter),
    ];

    public static IServiceCollection AddPublishedContent(this IServiceCollection services)
    {
        services.AddSingleton<PublishedStore>();
        services.AddSingleton<IPublishedStore>(provider => provider.GetRequiredService<PublishedStore>());
        services.AddSingleton<PublishedItemFactory>();
        services.AddSingleton<IPublishedContentCache, PublishedContentCache>();
        services.AddSingleton<IPublishedMediaCache, PublishedMediaCache>();
        services.AddSingleton<IPublishedModelFactory, NoopPublishedModelFactory>();
        services.AddSingleton<IPublishedValueFallback, NoopPublishedValueFallback>();
        services.AddSingleton<IPublishedContentTypeFactory, PublishedContentTypeFactory>();
        AddConverters(services);
        AddDeliveryBuilders(services);
        return services;
    }

    private static void AddConverters(IServiceCollection services)
    {
        services.AddSingleton<ImageCrops>();
        services.AddSingleton<IImageCrops>(provider => provider.GetRequiredService<ImageCrops>());
        services.AddSingleton<BlockElements>();
        services.AddSingleton<RichTextMarkup>();
        foreach (Type converter in Converters)
            services.AddSingleton(converter);

        // Converters read published content, which is made with converters: they are asked for when they are first used.
        services.AddSingleton(provider => new PropertyValueConverterCollection(
            () => Converters.Select(converter => (IPropertyValueConverter)provider.GetRequiredService(converter))));
    }

    private static void AddDeliveryBuilders(IServiceCollection services)
    {
        services.AddSingleton<IApiContentNameProvider, ApiContentNameProvider>();
        services.AddSingleton<IApiPropertyRenderer, ApiPropertyRenderer>();
        services.AddSingleton<IApiContentBuilder, ApiContentBuilder>();
        services.AddSingleton<IApiContentResponseBuilder, ApiContentResponseBuilder>();
        services.AddSingleton<IApiElementBuilder, ApiElementBuilder>();
        services.AddSingleton<IApiMediaBuilder, ApiMediaBuilder>();
        services.AddSingleton<IApiContentRouteBuilder, RouteBuilder>();
        services.AddSingleton<IApiMediaUrlProvider, MediaUrls>();
        services.TryAddSingleton<IOutputExpansionStrategyAccessor, UnexpandedOutput>();
    }
}
