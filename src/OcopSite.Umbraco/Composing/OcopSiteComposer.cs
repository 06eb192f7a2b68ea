using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Options;
using OcopSite.Content.Schema;
using OcopSite.Umbraco.Installing;
using OcopSite.Umbraco.Seeding;
using Umbraco.Cms.Core.Composing;
using Umbraco.Cms.Core.DependencyInjection;
using Umbraco.Cms.Core.Notifications;

namespace OcopSite.Umbraco.Composing;

/// <summary>Joins this package to a stock Umbraco, which finds it by itself.</summary>
public sealed class OcopSiteComposer : IComposer
{
    public void Compose(IUmbracoBuilder builder)
    {
        IServiceCollection services = builder.Services;
        services.AddOptions<OcopSiteOptions>().Bind(builder.Config.GetSection(OcopSiteOptions.Section)).ValidateOnStart();
        services.TryAddEnumerable(ServiceDescriptor.Singleton<IValidateOptions<OcopSiteOptions>, OcopSiteOptionsValidator>());
        services.TryAddSingleton(OcopSchema.Current);
        services.TryAddSingleton<SeedImporter>();
        services.AddOcopSiteInstaller();
        builder.AddNotificationAsyncHandler<UmbracoApplicationStartedNotification, InstallOnStart>();
    }
}
