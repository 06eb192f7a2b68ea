using Umbraco.Cms.Core.DependencyInjection;

namespace OcopSite.Engine;

public static class EngineServiceProviderExtensions
{
    /// <summary>
    /// To be called as soon as the container is built: a few constructors of Umbraco.Cms.Core ask a static locator instead of their container,
    /// and hosted services are made before any of them is started.
    /// </summary>
    public static void UseOcopEngine(this IServiceProvider services) => StaticServiceProvider.Instance = services;
}
