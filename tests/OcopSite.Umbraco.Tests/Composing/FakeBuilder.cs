using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace OcopSite.Umbraco.Tests.Composing;

/// <summary>The three things of Umbraco's builder that a composer of ours may touch.</summary>
public class FakeBuilder : DispatchProxy
{
    private IServiceCollection? _services;
    private IConfiguration? _configuration;

    private readonly Dictionary<Type, object> _collections = [];

    public static IUmbracoBuilder Over(IServiceCollection services, IConfiguration configuration)
    {
        IUmbracoBuilder builder = Create<IUmbracoBuilder, FakeBuilder>();
        ((FakeBuilder)(object)builder)._services = services;
        ((FakeBuilder)(object)builder)._configuration = configuration;
        return builder;
    }

    protected override object? Invoke(MethodInfo? targetMethod, object?[]? args) => targetMethod!.Name switch
    {
        "get_Services" => _services,
        "get_Config" => _configuration,
        "WithCollectionBuilder" => Collection(targetMethod.GetGenericArguments()[0]),
        _ => throw new NotSupportedException(targetMethod.Name),
    };

    private object Collection(Type type)
        => _collections.TryGetValue(type, out object? known) ? known : _collections[type] = Activator.CreateInstance(type)!;
}
