using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Umbraco.Cms.Core.DependencyInjection;

namespace OcopSite.Umbraco.Tests.Composing;

/// <summary>The two things of Umbraco's builder that a composer of ours may touch.</summary>
public class FakeBuilder : DispatchProxy
{
    private IServiceCollection? _services;
    private IConfiguration? _configuration;

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
        _ => throw new NotSupportedException(targetMethod.Name),
    };
}
