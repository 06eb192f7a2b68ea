using Microsoft.Extensions.DependencyInjection;

namespace OcopSite.Backoffice.Rendering;

/// <summary>Registers what there is one of for each case: whoever adds a case adds a class and nothing else.</summary>
internal static class Implementations
{
    /// <summary>Adds every class of this room that implements <typeparamref name="TService"/>, as singletons.</summary>
    public static IServiceCollection AddEach<TService>(this IServiceCollection services)
        where TService : class
    {
        foreach (Type type in typeof(TService).Assembly.GetTypes().Where(t => t.IsClass && t.IsAssignableTo(typeof(TService))))
            services.AddSingleton(typeof(TService), type);
        return services;
    }
}
