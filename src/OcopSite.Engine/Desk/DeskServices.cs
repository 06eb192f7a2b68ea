using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Engine.Desk;

internal static class DeskServices
{
    public static IServiceCollection AddDesk(this IServiceCollection services) => services.AddSingleton<IDeskStore, DeskStore>();
}
