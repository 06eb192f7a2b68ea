using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OcopSite.Content.Schema;

namespace OcopSite.Engine.Tests.Fixtures;

/// <summary>Engines that know other types than ours.</summary>
internal static class EngineOf
{
    public static async Task<ServiceProvider> TypesAsync(ContentSchema schema, string dataDirectory, Action<IServiceCollection>? configure = null)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.SetMinimumLevel(LogLevel.Warning));
        services.AddOcopEngine(options => (options.DataDirectory, options.Schema) = (dataDirectory, schema));
        configure?.Invoke(services);
        ServiceProvider engine = services.BuildServiceProvider(new ServiceProviderOptions { ValidateOnBuild = true, ValidateScopes = true });
        await engine.GetRequiredService<IContentEngine>().InitializeAsync(CancellationToken.None);
        return engine;
    }
}
