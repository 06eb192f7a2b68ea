using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Engine.Redirects;

internal static class RedirectServices
{
    public static IServiceCollection AddRedirects(this IServiceCollection services) => services.AddSingleton<IRedirectStore, RedirectStore>();
}
