using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OcopSite.Imaging.Caching;
using OcopSite.Imaging.Cards;
using OcopSite.Imaging.Processing;
using OcopSite.Imaging.Reading;
using OcopSite.Imaging.Signing;

namespace OcopSite.Imaging;

public static class ImagingServiceCollectionExtensions
{
    /// <summary>
    /// Adds <see cref="IImageVariants"/>, <see cref="IVariantUrls"/>, <see cref="IPlaceholders"/>, <see cref="IImageInspector"/>,
    /// <see cref="ILocationRemover"/> and <see cref="IShareCards"/>. Logging must be there.
    /// </summary>
    public static IServiceCollection AddImaging(this IServiceCollection services, Action<ImagingOptions> configure)
    {
        services.AddOptions<ImagingOptions>().Configure(configure).ValidateOnStart();
        services.AddSingleton<IValidateOptions<ImagingOptions>, ImagingOptionsValidator>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddSingleton<SourceFiles>();
        services.AddSingleton<ImageReader>();
        services.AddSingleton<IImageInspector>(static provider => provider.GetRequiredService<ImageReader>());
        services.AddSingleton<ILocationRemover, LocationRemover>();
        services.AddSingleton<VariantMaker>();
        services.AddSingleton<DiskCache>();
        services.AddSingleton<ImageStore>();
        services.AddSingleton<IImageVariants, ImageVariants>();
        services.AddSingleton<IPlaceholders, Placeholders>();
        services.AddSingleton<SigningKey>();
        services.AddSingleton<IVariantUrls, VariantUrls>();
        services.AddSingleton<IShareCards, ShareCards>();
        return services;
    }
}
